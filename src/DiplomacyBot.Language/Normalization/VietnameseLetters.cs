using System.Buffers;

namespace DiplomacyBot.Language.Normalization;

/// <summary>The letters Vietnamese adds to a–z.</summary>
internal static class VietnameseLetters
{
    private const string LowerCase =
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    private static readonly SearchValues<char> Accented = SearchValues.Create(LowerCase + LowerCase.ToUpperInvariant());

    public static bool IsAccented(char c) => Accented.Contains(c);
}
