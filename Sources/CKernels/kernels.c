// The inner loops of the network, for the vector units that Swift has no way to choose at run time.
//
// Every result is the same on every machine: integer sums are exact, and the few floating-point operations stand one by
// one, never fused or reordered, so that a wider vector unit changes the time and nothing else.
#include "CKernels.h"

#pragma STDC FP_CONTRACT OFF

#define INLINE static inline __attribute__((always_inline))

/// tanh as a fraction: the seventh convergent of its continued fraction, clamped where that reaches 1.
///
/// Source: Lambert 1768; error below 1e-4.
struct fraction {
  float above, below;
};

INLINE struct fraction tangent(float x) {
  x = x > 4.97f ? 4.97f : x;
  x = x < -4.97f ? -4.97f : x;
  float s = x * x;
  return (struct fraction){
    x * (135135.0f + s * (17325.0f + s * (378.0f + s))), 135135.0f + s * (62370.0f + s * (3150.0f + s * 28.0f))};
}

/// 1 / (1 + exp(-x)), which is half of 1 + tanh(x / 2).
INLINE struct fraction logistic(float x) {
  struct fraction half = tangent(0.5f * x);
  return (struct fraction){half.below + half.above, half.below + half.below};
}

INLINE void rescale(
  size_t rows, size_t columns, const int32_t *sums, size_t sum_stride, const float *scales, const float *biases,
  float *values, size_t value_stride) {
  for (size_t r = 0; r < rows; r++) {
    const int32_t *restrict from = sums + r * sum_stride;
    float *restrict to = values + r * value_stride;
    for (size_t n = 0; n < columns; n++) to[n] = (float)from[n] * scales[n] + biases[n];
  }
}

INLINE void step(
  size_t rows, size_t width, const int32_t *const *inputs, const float *input_scales, const float *biases,
  const int32_t *sums, const float *scales, float *cells, float unit, int16_t *outputs, size_t output_stride) {
  for (size_t r = 0; r < rows; r++) {
    const int32_t *restrict input_sum = inputs[r];
    const int32_t *restrict sum = sums + r * 4 * width;
    float *restrict cell = cells + r * width;
    int16_t *restrict out = outputs + r * output_stride;
#define GATE(NUMBER)                                                                                                \
  ((float)input_sum[NUMBER * width + n] * input_scales[NUMBER * width + n] + biases[NUMBER * width + n]             \
   + (float)sum[NUMBER * width + n] * scales[NUMBER * width + n])
    for (size_t n = 0; n < width; n++) {
      struct fraction input = logistic(GATE(0)), forget = logistic(GATE(1));
      struct fraction candidate = tangent(GATE(2)), output = logistic(GATE(3));
      // Products of fractions, because a division takes longer than all the rest.
      cell[n] = forget.above / forget.below * cell[n]
        + input.above * candidate.above / (input.below * candidate.below);
      struct fraction bent = tangent(cell[n]);
      float scaled = output.above * bent.above / (output.below * bent.below) * unit;
      out[n] = (int16_t)(int32_t)(scaled < 0 ? scaled - 0.5f : scaled + 0.5f);
    }
#undef GATE
  }
}

INLINE int16_t round_within_16_bits(float scaled) {
  scaled = scaled > 32767.0f ? 32767.0f : scaled;
  scaled = scaled < -32767.0f ? -32767.0f : scaled;
  return (int16_t)(int32_t)(scaled < 0 ? scaled - 0.5f : scaled + 0.5f);
}

INLINE void quantize(size_t count, const float *restrict values, float slope, float unit, int16_t *restrict quantized) {
  for (size_t n = 0; n < count; n++)
    quantized[n] = round_within_16_bits((values[n] < 0 ? values[n] * slope : values[n]) * unit);
}

INLINE void quantize_sum(
  size_t count, const float *restrict one, const float *restrict other, float unit, int16_t *restrict quantized) {
  for (size_t n = 0; n < count; n++) {
    float sum = one[n] + other[n];
    quantized[n] = round_within_16_bits((sum < 0 ? 0 : sum) * unit);
  }
}

INLINE void multiply_plainly(
  size_t rows, size_t columns, size_t inner, const int16_t *inputs, size_t input_stride, const int16_t *weights,
  int32_t *sums, size_t sum_stride) {
  for (size_t r = 0; r < rows; r++) {
    const int16_t *restrict x = inputs + r * input_stride;
    int32_t *restrict y = sums + r * sum_stride;
    for (size_t n = 0; n < columns; n++) y[n] = 0;
    for (size_t k = 0; k < inner; k += 2) {
      const int16_t *restrict w = weights + k * columns;
      int32_t first = x[k], second = x[k + 1];
      for (size_t n = 0; n < columns; n++)
        y[n] = (int32_t)((uint32_t)y[n] + (uint32_t)(first * w[2 * n]) + (uint32_t)(second * w[2 * n + 1]));
    }
  }
}

#if defined(__x86_64__)
#include <immintrin.h>

#define WIDE __attribute__((target("avx2")))
typedef int32_t pairs __attribute__((may_alias, aligned(2)));

/// `height` rows by `8 * span` columns, held in registers.
#define BLOCK(NAME, HEIGHT, SPAN)                                                                                   \
  WIDE static inline __attribute__((always_inline)) void NAME(                                                      \
    size_t inner, const int16_t *x, size_t input_stride, const int16_t *w, size_t columns, int32_t *y,              \
    size_t sum_stride) {                                                                                            \
    __m256i sum[HEIGHT][SPAN];                                                                                      \
    const int16_t *row[HEIGHT];                                                                                     \
    for (int i = 0; i < HEIGHT; i++) row[i] = x + i * input_stride;                                                 \
    for (int i = 0; i < HEIGHT; i++)                                                                                \
      for (int j = 0; j < SPAN; j++) sum[i][j] = _mm256_setzero_si256();                                            \
    const int16_t *weights = w;                                                                                     \
    _Pragma("clang loop unroll_count(4)")                                                                           \
    for (size_t k = 0; k < inner; k += 2) {                                                                         \
      __m256i weight[SPAN];                                                                                         \
      for (int j = 0; j < SPAN; j++) weight[j] = _mm256_loadu_si256((const __m256i *)weights + j);                  \
      for (int i = 0; i < HEIGHT; i++) {                                                                            \
        __m256i pair = _mm256_set1_epi32(*(const pairs *)(row[i] + k));                                             \
        for (int j = 0; j < SPAN; j++)                                                                              \
          sum[i][j] = _mm256_add_epi32(sum[i][j], _mm256_madd_epi16(pair, weight[j]));                              \
      }                                                                                                             \
      weights += 2 * columns;                                                                                       \
    }                                                                                                               \
    for (int i = 0; i < HEIGHT; i++)                                                                                \
      for (int j = 0; j < SPAN; j++) _mm256_storeu_si256((__m256i *)(y + i * sum_stride) + j, sum[i][j]);           \
  }

BLOCK(block_4x2, 4, 2)
BLOCK(block_4x1, 4, 1)
BLOCK(block_2x4, 2, 4)
BLOCK(block_2x1, 2, 1)
BLOCK(block_1x8, 1, 8)
BLOCK(block_1x1, 1, 1)

#define AT(NAME)                                                                                                    \
  NAME(inner, inputs + r * input_stride, input_stride, weights + 2 * n, columns, sums + r * sum_stride + n, sum_stride)

WIDE static void multiply_wide(
  size_t rows, size_t columns, size_t inner, const int16_t *inputs, size_t input_stride, const int16_t *weights,
  int32_t *sums, size_t sum_stride) {
  size_t r = 0;
  for (; r + 4 <= rows; r += 4) {
    size_t n = 0;
    for (; n + 16 <= columns; n += 16) AT(block_4x2);
    for (; n < columns; n += 8) AT(block_4x1);
  }
  for (; r + 2 <= rows; r += 2) {
    size_t n = 0;
    for (; n + 32 <= columns; n += 32) AT(block_2x4);
    for (; n < columns; n += 8) AT(block_2x1);
  }
  for (; r < rows; r++) {
    size_t n = 0;
    for (; n + 64 <= columns; n += 64) AT(block_1x8);
    for (; n < columns; n += 8) AT(block_1x1);
  }
}

WIDE static void rescale_wide(
  size_t rows, size_t columns, const int32_t *sums, size_t sum_stride, const float *scales, const float *biases,
  float *values, size_t value_stride) {
  rescale(rows, columns, sums, sum_stride, scales, biases, values, value_stride);
}

WIDE static void step_wide(
  size_t rows, size_t width, const int32_t *const *inputs, const float *input_scales, const float *biases,
  const int32_t *sums, const float *scales, float *cells, float unit, int16_t *outputs, size_t output_stride) {
  step(rows, width, inputs, input_scales, biases, sums, scales, cells, unit, outputs, output_stride);
}

WIDE static void quantize_wide(size_t count, const float *values, float slope, float unit, int16_t *quantized) {
  quantize(count, values, slope, unit, quantized);
}

WIDE static void quantize_sum_wide(
  size_t count, const float *one, const float *other, float unit, int16_t *quantized) {
  quantize_sum(count, one, other, unit, quantized);
}

#define CHOOSE(CALL_WIDE, CALL_PLAIN) if (__builtin_cpu_supports("avx2")) { CALL_WIDE; } else { CALL_PLAIN; }
#else
#define CHOOSE(CALL_WIDE, CALL_PLAIN) CALL_PLAIN;
#endif

void elenchus_multiply(
  size_t rows, size_t columns, size_t inner, const int16_t *inputs, size_t input_stride, const int16_t *weights,
  int32_t *sums, size_t sum_stride) {
  CHOOSE(
    multiply_wide(rows, columns, inner, inputs, input_stride, weights, sums, sum_stride),
    multiply_plainly(rows, columns, inner, inputs, input_stride, weights, sums, sum_stride))
}

void elenchus_rescale(
  size_t rows, size_t columns, const int32_t *sums, size_t sum_stride, const float *scales, const float *biases,
  float *values, size_t value_stride) {
  CHOOSE(
    rescale_wide(rows, columns, sums, sum_stride, scales, biases, values, value_stride),
    rescale(rows, columns, sums, sum_stride, scales, biases, values, value_stride))
}

void elenchus_step(
  size_t rows, size_t width, const int32_t *const *inputs, const float *input_scales, const float *biases,
  const int32_t *sums, const float *scales, float *cells, float unit, int16_t *outputs, size_t output_stride) {
  CHOOSE(
    step_wide(rows, width, inputs, input_scales, biases, sums, scales, cells, unit, outputs,
              output_stride),
    step(rows, width, inputs, input_scales, biases, sums, scales, cells, unit, outputs, output_stride))
}

void elenchus_quantize(size_t count, const float *values, float slope, float unit, int16_t *quantized) {
  CHOOSE(
    quantize_wide(count, values, slope, unit, quantized), quantize(count, values, slope, unit, quantized))
}

void elenchus_quantize_sum(size_t count, const float *one, const float *other, float unit, int16_t *quantized) {
  CHOOSE(
    quantize_sum_wide(count, one, other, unit, quantized), quantize_sum(count, one, other, unit, quantized))
}

void elenchus_multiply_plainly(
  size_t rows, size_t columns, size_t inner, const int16_t *inputs, size_t input_stride,
  const int16_t *weights, int32_t *sums, size_t sum_stride) {
  multiply_plainly(rows, columns, inner, inputs, input_stride, weights, sums, sum_stride);
}

void elenchus_rescale_plainly(
  size_t rows, size_t columns, const int32_t *sums, size_t sum_stride, const float *scales,
  const float *biases, float *values, size_t value_stride) {
  rescale(rows, columns, sums, sum_stride, scales, biases, values, value_stride);
}

void elenchus_step_plainly(
  size_t rows, size_t width, const int32_t *const *inputs, const float *input_scales,
  const float *biases, const int32_t *sums, const float *scales, float *cells,
  float unit, int16_t *outputs, size_t output_stride) {
  step(rows, width, inputs, input_scales, biases, sums, scales, cells, unit, outputs, output_stride);
}

void elenchus_quantize_plainly(
  size_t count, const float *values, float slope, float unit, int16_t *quantized) {
  quantize(count, values, slope, unit, quantized);
}

void elenchus_quantize_sum_plainly(
  size_t count, const float *one, const float *other, float unit, int16_t *quantized) {
  quantize_sum(count, one, other, unit, quantized);
}
