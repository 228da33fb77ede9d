#ifndef ELENCHUS_KERNELS_H
#define ELENCHUS_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// Sets `sums` (rows × columns) to the product of `inputs` (rows × inner) and a packed weight matrix (inner × columns).
///
/// `columns` is a multiple of 8 and `inner` even; strides count elements. Weights are packed by pairs of inner
/// indices: element (k, n) stands at ((k / 2) * columns + n) * 2 + k % 2. Sums wrap around at 32 bits.
void elenchus_multiply(
  size_t rows, size_t columns, size_t inner, const int16_t *_Nonnull inputs, size_t input_stride,
  const int16_t *_Nonnull weights, int32_t *_Nonnull sums, size_t sum_stride);

/// `values[n] = sums[n] * scales[n] + biases[n]` for rows × columns.
void elenchus_rescale(
  size_t rows, size_t columns, const int32_t *_Nonnull sums, size_t sum_stride, const float *_Nonnull scales,
  const float *_Nonnull biases, float *_Nonnull values, size_t value_stride);

/// One step of a long short-term memory for some sequences at once.
///
/// What the inputs contribute to the gates (4 width: input, forget, candidate, output) is `inputs[row] * input_scales + biases`;
/// what the last outputs contribute (rows × 4 width) is `sums * scales`. Updates `cells` (rows × width) and writes outputs
/// times `unit`, rounded.
void elenchus_step(
  size_t rows, size_t width, const int32_t *_Nonnull const *_Nonnull inputs, const float *_Nonnull input_scales,
  const float *_Nonnull biases, const int32_t *_Nonnull sums, const float *_Nonnull scales, float *_Nonnull cells,
  float unit, int16_t *_Nonnull outputs, size_t output_stride);

/// `quantized[n]` is `values[n] * unit`, with `slope` of what is negative, rounded and held within 16 bits.
void elenchus_quantize(
  size_t count, const float *_Nonnull values, float slope, float unit, int16_t *_Nonnull quantized);

/// The same for sums of two vectors, with nothing of what is negative.
void elenchus_quantize_sum(
  size_t count, const float *_Nonnull one, const float *_Nonnull other, float unit, int16_t *_Nonnull quantized);

// The same kernels as machines without AVX2 run them, for tests to compare with.

void elenchus_multiply_plainly(
  size_t rows, size_t columns, size_t inner, const int16_t *_Nonnull inputs, size_t input_stride,
  const int16_t *_Nonnull weights, int32_t *_Nonnull sums, size_t sum_stride);

void elenchus_rescale_plainly(
  size_t rows, size_t columns, const int32_t *_Nonnull sums, size_t sum_stride, const float *_Nonnull scales,
  const float *_Nonnull biases, float *_Nonnull values, size_t value_stride);

void elenchus_step_plainly(
  size_t rows, size_t width, const int32_t *_Nonnull const *_Nonnull inputs, const float *_Nonnull input_scales,
  const float *_Nonnull biases, const int32_t *_Nonnull sums, const float *_Nonnull scales, float *_Nonnull cells,
  float unit, int16_t *_Nonnull outputs, size_t output_stride);

void elenchus_quantize_plainly(
  size_t count, const float *_Nonnull values, float slope, float unit, int16_t *_Nonnull quantized);

void elenchus_quantize_sum_plainly(
  size_t count, const float *_Nonnull one, const float *_Nonnull other, float unit, int16_t *_Nonnull quantized);

#endif
