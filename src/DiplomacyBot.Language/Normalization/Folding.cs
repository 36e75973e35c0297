using System.Globalization;
using System.Text;

namespace DiplomacyBot.Language.Normalization;

/// <summary>Removes what people leave out when they type without accents: tone and vowel marks, and the bar of đ.</summary>
public static class Folding
{
    /// <summary>Lower-cased text without accents: <c>Chủ tịch nước</c> → <c>chu tich nuoc</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in NormalForm.Key(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c == 'đ' ? 'd' : c);
            }
        }

        return folded.ToString();
    }
}
