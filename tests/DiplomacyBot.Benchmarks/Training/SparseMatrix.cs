using System.Numerics.Tensors;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>A square matrix of which most is 0.</summary>
internal sealed class SparseMatrix
{
    private readonly (int Column, float Value)[][] _rows;

    public SparseMatrix(int size, IEnumerable<(int Row, int Column, float Value)> values)
    {
        _rows = [.. Enumerable.Range(0, size).Select(static _ => Array.Empty<(int, float)>())];
        foreach (var row in values.GroupBy(static v => v.Row))
        {
            _rows[row.Key] = [.. row.OrderBy(static v => v.Column).Select(static v => (v.Column, v.Value))];
        }
    }

    /// <summary>
    /// The first left singular vectors, each times the root of its singular value, by orthogonal iteration (Golub and Van Loan, <i>Matrix Computations</i>, 7.3).
    /// Deterministic.
    /// </summary>
    /// <param name="count">How many.</param>
    /// <param name="rounds">How often to iterate; 20 part what the words tell well enough.</param>
    /// <returns>One row of <paramref name="count"/> values for each row of the matrix.</returns>
    public float[] SingularVectors(int count, int rounds)
    {
        var random = new Random(1);
        var basis = Enumerable.Range(0, _rows.Length * count).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray();
        var lengths = new float[count];
        for (var round = 0; round < rounds; round++)
        {
            basis = Times(TimesTransposed(basis, count), count);
            Orthonormalise(basis, count, lengths);
        }

        for (var at = 0; at < basis.Length; at++)
        {
            // The lengths are squares of singular values.
            basis[at] *= MathF.Pow(lengths[at % count], 0.25f);
        }

        return basis;
    }

    private float[] Times(float[] right, int count)
    {
        var product = new float[_rows.Length * count];
        Parallel.For(0, _rows.Length, row =>
        {
            var sum = product.AsSpan(row * count, count);
            foreach (var (column, value) in _rows[row])
            {
                TensorPrimitives.MultiplyAdd(right.AsSpan(column * count, count), value, sum, sum);
            }
        });
        return product;
    }

    private float[] TimesTransposed(float[] right, int count)
    {
        var product = new float[_rows.Length * count];
        for (var row = 0; row < _rows.Length; row++)
        {
            foreach (var (column, value) in _rows[row])
            {
                var sum = product.AsSpan(column * count, count);
                TensorPrimitives.MultiplyAdd(right.AsSpan(row * count, count), value, sum, sum);
            }
        }

        return product;
    }

    /// <summary>Gram and Schmidt's way, column by column.</summary>
    private void Orthonormalise(float[] basis, int count, float[] lengths)
    {
        for (var column = 0; column < count; column++)
        {
            for (var before = 0; before < column; before++)
            {
                AddColumn(basis, count, before, column, -Product(basis, count, before, column));
            }

            lengths[column] = (float)Math.Sqrt(Product(basis, count, column, column));
            AddColumn(basis, count, column, column, (1 / Math.Max(1e-12, lengths[column])) - 1);
        }
    }

    private double Product(float[] basis, int count, int one, int other)
    {
        var sum = 0.0;
        for (var row = 0; row < _rows.Length; row++)
        {
            sum += (double)basis[(row * count) + one] * basis[(row * count) + other];
        }

        return sum;
    }

    private void AddColumn(float[] basis, int count, int from, int to, double times)
    {
        for (var row = 0; row < _rows.Length; row++)
        {
            basis[(row * count) + to] += (float)(times * basis[(row * count) + from]);
        }
    }
}
