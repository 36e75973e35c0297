namespace DiplomacyBot.Language.Abbreviations;

/// <summary>A short form found in text.</summary>
/// <param name="Start">UTF-16 offset of the first code unit.</param>
/// <param name="End">UTF-16 offset behind the last code unit.</param>
/// <param name="Expansions">Its long forms, most usual first; never empty.</param>
public readonly record struct AbbreviationMention(int Start, int End, IReadOnlyList<string> Expansions);

/// <summary>A short form, long form or spelling variant found in text.</summary>
/// <param name="Start">UTF-16 offset of the first code unit.</param>
/// <param name="End">UTF-16 offset behind the last code unit.</param>
/// <param name="Equivalents">The other ways to write what stands there (<see cref="AbbreviationTable.Equivalents"/>); never empty.</param>
public readonly record struct NameMention(int Start, int End, IReadOnlyList<string> Equivalents);
