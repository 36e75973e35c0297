namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>The embeddings of one segment's passages, row behind row, each of length 1. Immutable.</summary>
/// <param name="Dimensions">Length of a row.</param>
/// <param name="Values">The rows.</param>
/// <param name="PassageOfRow">Which passage each row belongs to.</param>
internal sealed record VectorMatrix(int Dimensions, float[] Values, ushort[] PassageOfRow)
{
    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Dimensions, Dimensions);
}
