namespace DiplomacyBot.Language.Syllables;

/// <summary>Two syllables that stand next to each other in one phrase.</summary>
/// <param name="Start">UTF-16 offset of the first code unit of the first syllable.</param>
/// <param name="End">UTF-16 offset behind the last code unit of the second syllable.</param>
/// <param name="First">Key of the first syllable.</param>
/// <param name="Second">Key of the second syllable.</param>
public readonly record struct SyllablePair(int Start, int End, string First, string Second);
