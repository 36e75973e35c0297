namespace DiplomacyBot.Storage.Vectors;

/// <summary>How the coverage is embedded.</summary>
/// <param name="Model">Name the vectors are stored under.</param>
/// <param name="PartSize">Passages embedded and stored together, 1 or more.</param>
/// <param name="MaxParallel">Parts under way at once, 1 or more.</param>
public sealed record VectorFillerOptions(string Model, int PartSize = 64, int MaxParallel = 4);
