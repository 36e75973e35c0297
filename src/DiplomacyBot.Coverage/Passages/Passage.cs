namespace DiplomacyBot.Coverage.Passages;

/// <summary>A run of whole sentences of one article.</summary>
/// <param name="Ordinal">Zero-based place in the article.</param>
/// <param name="Start">UTF-16 offset of its first code unit in the article's text.</param>
/// <param name="End">UTF-16 offset behind its last code unit in the article's text.</param>
public readonly record struct Passage(int Ordinal, int Start, int End);
