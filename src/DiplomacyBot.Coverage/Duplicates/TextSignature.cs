namespace DiplomacyBot.Coverage.Duplicates;

/// <summary>A short fingerprint of a text by which near-duplicates are found; stored as bytes.</summary>
/// <param name="Bytes">The fingerprint, little-endian; empty for a text too short to compare.</param>
public readonly record struct TextSignature(ReadOnlyMemory<byte> Bytes);
