// Floating-point loops of the trainer.
//
// The operations and their order are those written here on every machine, never fused: the same data and seed give the same weights.
#include "CTrainingKernels.h"

#pragma STDC FP_CONTRACT OFF

#define INLINE static inline __attribute__((always_inline))

typedef float lanes __attribute__((vector_size(32), aligned(4)));

INLINE float tangent(float x) {
  x = x > 4.97f ? 4.97f : x;
  x = x < -4.97f ? -4.97f : x;
  float s = x * x;
  float p = x * (135135.0f + s * (17325.0f + s * (378.0f + s)));
  float q = 135135.0f + s * (62370.0f + s * (3150.0f + s * 28.0f));
  return p / q;
}

INLINE float logistic(float x) { return 0.5f + 0.5f * tangent(0.5f * x); }

/// `height` × 16 elements of the product, held in registers.
#define BLOCK(NAME, HEIGHT)                                                                                         \
  INLINE void NAME(                                                                                                 \
    size_t inner, const float *a, size_t a_row, size_t a_column, const float *b, size_t b_row, float *c,            \
    size_t c_row) {                                                                                                 \
    lanes left[HEIGHT], right[HEIGHT];                                                                              \
    for (int i = 0; i < HEIGHT; i++) left[i] = right[i] = (lanes){0};                                               \
    for (size_t k = 0; k < inner; k++) {                                                                            \
      lanes near = *(const lanes *)(b + k * b_row), far = *(const lanes *)(b + k * b_row + 8);                      \
      for (int i = 0; i < HEIGHT; i++) {                                                                            \
        float factor = a[i * a_row + k * a_column];                                                                 \
        left[i] += factor * near;                                                                                   \
        right[i] += factor * far;                                                                                   \
      }                                                                                                             \
    }                                                                                                               \
    for (int i = 0; i < HEIGHT; i++) {                                                                              \
      *(lanes *)(c + i * c_row) += left[i];                                                                         \
      *(lanes *)(c + i * c_row + 8) += right[i];                                                                    \
    }                                                                                                               \
  }

BLOCK(block_6, 6)
BLOCK(block_2, 2)
BLOCK(block_1, 1)

INLINE void multiply_add(
  size_t rows, size_t columns, size_t inner, const float *a, size_t a_row, size_t a_column, const float *b,
  size_t b_row, float *c, size_t c_row) {
  size_t n = 0;
  for (; n + 16 <= columns; n += 16) {
    size_t i = 0;
    for (; i + 6 <= rows; i += 6) block_6(inner, a + i * a_row, a_row, a_column, b + n, b_row, c + i * c_row + n, c_row);
    for (; i + 2 <= rows; i += 2) block_2(inner, a + i * a_row, a_row, a_column, b + n, b_row, c + i * c_row + n, c_row);
    for (; i < rows; i++) block_1(inner, a + i * a_row, a_row, a_column, b + n, b_row, c + i * c_row + n, c_row);
  }
  if (n == columns) return;
  for (size_t i = 0; i < rows; i++) {
    float sums[16] = {0};
    for (size_t k = 0; k < inner; k++) {
      float factor = a[i * a_row + k * a_column];
      for (size_t j = 0; j < columns - n; j++) sums[j] += factor * b[k * b_row + n + j];
    }
    for (size_t j = 0; j < columns - n; j++) c[i * c_row + n + j] += sums[j];
  }
}

INLINE void step_forward(
  size_t rows, size_t width, float *gates, const float *before, float *after, float *outputs) {
  for (size_t r = 0; r < rows; r++) {
    float *restrict gate = gates + r * 4 * width;
    const float *restrict old = before + r * width;
    float *restrict cell = after + r * width;
    float *restrict out = outputs + r * width;
    for (size_t n = 0; n < width; n++) {
      float input = logistic(gate[n]), forget = logistic(gate[width + n]);
      float candidate = tangent(gate[2 * width + n]), output = logistic(gate[3 * width + n]);
      gate[n] = input;
      gate[width + n] = forget;
      gate[2 * width + n] = candidate;
      gate[3 * width + n] = output;
      cell[n] = forget * old[n] + input * candidate;
      out[n] = output * tangent(cell[n]);
    }
  }
}

INLINE void step_gradient(
  size_t rows, size_t width, float *gates, const float *before, const float *after, const float *output_gradients,
  float *cell_gradients) {
  for (size_t r = 0; r < rows; r++) {
    float *restrict gate = gates + r * 4 * width;
    const float *restrict old = before + r * width;
    const float *restrict cell = after + r * width;
    const float *restrict wanted = output_gradients + r * width;
    float *restrict carried = cell_gradients + r * width;
    for (size_t n = 0; n < width; n++) {
      float input = gate[n], forget = gate[width + n], candidate = gate[2 * width + n], output = gate[3 * width + n];
      float bent = tangent(cell[n]);
      float inside = carried[n] + wanted[n] * output * (1.0f - bent * bent);
      gate[n] = inside * candidate * input * (1.0f - input);
      gate[width + n] = inside * old[n] * forget * (1.0f - forget);
      gate[2 * width + n] = inside * input * (1.0f - candidate * candidate);
      gate[3 * width + n] = wanted[n] * bent * output * (1.0f - output);
      carried[n] = inside * forget;
    }
  }
}

INLINE void adam(
  size_t count, float *weights, const float *gradients, float *means, float *squares, float rate, float mean_decay,
  float square_decay, float epsilon) {
  for (size_t n = 0; n < count; n++) {
    float gradient = gradients[n];
    means[n] = mean_decay * means[n] + (1.0f - mean_decay) * gradient;
    squares[n] = square_decay * squares[n] + (1.0f - square_decay) * gradient * gradient;
    weights[n] -= rate * means[n] / (__builtin_elementwise_sqrt(squares[n]) + epsilon);
  }
}

#if defined(__x86_64__)
#define BOTH(NAME, PARAMETERS, ARGUMENTS)                                                                           \
  __attribute__((target("avx2"))) static void NAME##_wide PARAMETERS { NAME ARGUMENTS; }                            \
  void elenchus_##NAME PARAMETERS {                                                                                 \
    if (__builtin_cpu_supports("avx2")) NAME##_wide ARGUMENTS;                                                      \
    else NAME ARGUMENTS;                                                                                            \
  }
#else
#define BOTH(NAME, PARAMETERS, ARGUMENTS)                                                                           \
  void elenchus_##NAME PARAMETERS { NAME ARGUMENTS; }
#endif

BOTH(multiply_add,
     (size_t rows, size_t columns, size_t inner, const float *a, size_t a_row, size_t a_column, const float *b,
      size_t b_row, float *c, size_t c_row),
     (rows, columns, inner, a, a_row, a_column, b, b_row, c, c_row))
BOTH(step_forward,
     (size_t rows, size_t width, float *gates, const float *before, float *after, float *outputs),
     (rows, width, gates, before, after, outputs))
BOTH(step_gradient,
     (size_t rows, size_t width, float *gates, const float *before, const float *after, const float *output_gradients,
      float *cell_gradients),
     (rows, width, gates, before, after, output_gradients, cell_gradients))
BOTH(adam,
     (size_t count, float *weights, const float *gradients, float *means, float *squares, float rate,
      float mean_decay, float square_decay, float epsilon),
     (count, weights, gradients, means, squares, rate, mean_decay, square_decay, epsilon))
