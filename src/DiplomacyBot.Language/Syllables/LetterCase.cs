namespace DiplomacyBot.Language.Syllables;

/// <summary>How a token is capitalised.</summary>
public enum LetterCase
{
    /// <summary>No letters with case: a number, another script.</summary>
    None,

    /// <summary>hội, iPhone: a small letter first.</summary>
    Lower,

    /// <summary>Hội, Macron, Ý: a capital first, small letters (or nothing) after it.</summary>
    Capitalized,

    /// <summary>LHQ, G7: two or more characters and every letter a capital.</summary>
    Upper,

    /// <summary>ThS, MiG, TotalEnergies: a capital first, small letters and capitals after it.</summary>
    Mixed,
}
