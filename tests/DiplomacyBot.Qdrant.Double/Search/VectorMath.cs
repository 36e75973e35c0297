using System.Text.Json;
using DiplomacyBot.Qdrant.Double.Protocol;
using DiplomacyBot.Qdrant.Double.Storage;

namespace DiplomacyBot.Qdrant.Double.Search;

/// <summary>Scores as Qdrant computes them, in single precision.</summary>
internal static class VectorMath
{
    public static float[] Normalised(float[] components)
    {
        var length = MathF.Sqrt(components.Sum(static c => c * c));
        return length > 0 ? [.. components.Select(c => c / length)] : components;
    }

    public static float Dot(float[] a, float[] b)
    {
        var sum = 0f;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    /// <summary>The sum over common indices; null when there is none, because such a point is not found at all.</summary>
    public static float? Dot(SparseTerms question, SparseTerms point)
    {
        float? sum = null;
        for (int i = 0, j = 0; i < question.Indices.Length && j < point.Indices.Length;)
        {
            switch (question.Indices[i].CompareTo(point.Indices[j]))
            {
                case 0:
                    sum = (sum ?? 0) + (question.Values[i++] * point.Values[j++]);
                    break;
                case < 0:
                    i++;
                    break;
                default:
                    j++;
                    break;
            }
        }

        return sum;
    }

    /// <summary>Qdrant's idf modifier: ln((N − n + 0.5) / (n + 0.5) + 1).</summary>
    public static float Idf(int points, int with) => MathF.Log(((points - with + 0.5f) / (with + 0.5f)) + 1);

    public static SparseTerms ReadSparse(JsonElement json)
    {
        uint[] indices = [.. json.GetProperty("indices").EnumerateArray().Select(static i => i.GetUInt32())];
        float[] values = [.. json.GetProperty("values").EnumerateArray().Select(static v => v.GetSingle())];
        if (indices.Length != values.Length || indices.Distinct().Count() != indices.Length)
        {
            throw new Refusal(422, "Validation error: indices must be unique and as many as values");
        }

        Array.Sort(indices, values);
        return new SparseTerms(indices, values);
    }
}
