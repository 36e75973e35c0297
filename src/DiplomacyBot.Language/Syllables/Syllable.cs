namespace DiplomacyBot.Language.Syllables;

/// <summary>One token of Vietnamese text: a syllable, a foreign word, or a number.</summary>
/// <param name="Start">UTF-16 offset of the first code unit in the original text.</param>
/// <param name="End">UTF-16 offset behind the last code unit in the original text.</param>
/// <param name="Key">The token's normal form (<see cref="Normalization.NormalForm.Key(string)"/>): equal keys, same token.</param>
public readonly record struct Syllable(int Start, int End, string Key);
