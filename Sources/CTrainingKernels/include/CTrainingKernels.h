#ifndef ELENCHUS_TRAINING_KERNELS_H
#define ELENCHUS_TRAINING_KERNELS_H

#include <stddef.h>

/// Adds to `c` (rows × columns) the product of `a` (rows × inner) and `b` (inner × columns).
///
/// Element (i, k) of `a` stands at `i * a_row + k * a_column`, so that a transposed matrix is read in place. Each sum runs
/// over `inner` in ascending order, whatever the vector width.
void elenchus_multiply_add(
  size_t rows, size_t columns, size_t inner, const float *_Nonnull a, size_t a_row, size_t a_column,
  const float *_Nonnull b, size_t b_row, float *_Nonnull c, size_t c_row);

/// One step of a long short-term memory, keeping what `elenchus_step_gradient` needs.
///
/// `gates` (rows × 4 width) is replaced by the activated gates; `before` and `after` are the cells, `outputs` the outputs.
void elenchus_step_forward(
  size_t rows, size_t width, float *_Nonnull gates, const float *_Nonnull before, float *_Nonnull after,
  float *_Nonnull outputs);

/// Gradients of one step: `gates` (activated) is replaced by the gradient before activation, `cell_gradients` (rows × width)
/// by the gradient of `before`.
void elenchus_step_gradient(
  size_t rows, size_t width, float *_Nonnull gates, const float *_Nonnull before, const float *_Nonnull after,
  const float *_Nonnull output_gradients, float *_Nonnull cell_gradients);

/// One step of Adam on `count` weights.
///
/// Source: Kingma and Ba 2015, arXiv:1412.6980. `rate` already holds the bias correction.
void elenchus_adam(
  size_t count, float *_Nonnull weights, const float *_Nonnull gradients, float *_Nonnull means,
  float *_Nonnull squares, float rate, float mean_decay, float square_decay, float epsilon);

#endif
