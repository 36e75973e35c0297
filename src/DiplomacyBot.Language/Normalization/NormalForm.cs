using System.Text;

namespace DiplomacyBot.Language.Normalization;

/// <summary>The one written form under which two spellings of the same Vietnamese text compare equal.</summary>
public static class NormalForm
{
    /// <summary>Composed (NFC), lower-cased, one tone placement (hoà = hòa), plain spaces, no zero-width characters.</summary>
    public static string Key(string text) => text.Normalize(NormalizationForm.FormC).ToLowerInvariant();
}
