namespace DiplomacyBot.Coverage.Duplicates;

/// <summary>
/// A short fingerprint of a text by which duplicates are found; stored as bytes. Version 1: one byte 1; 16 bytes of hash over the
/// text's syllables; and, for a text of at least 30 syllables, 120 minima (little-endian unsigned 32-bit) of its syllable
/// quadruples under as many hash functions.
/// </summary>
/// <param name="Bytes">The fingerprint; empty when none was made.</param>
public readonly record struct TextSignature(ReadOnlyMemory<byte> Bytes);
