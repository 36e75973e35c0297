using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Qdrant.Collections;

/// <summary>Short names for what a collection is made of: equal content, equal name, on every machine.</summary>
internal static class ContentFingerprint
{
    /// <summary>Raised when terms are read or numbered otherwise, or the payload changes: collections made before are built anew.</summary>
    private const int Layout = 1;

    /// <summary>The settings that weigh passages; those that only weigh questions are left out.</summary>
    public static string OfTerms(TermWeighting weighting) => Hash(string.Create(
        CultureInfo.InvariantCulture,
        $"{Layout}|{weighting.Saturation:R}|{weighting.LengthNormalization:R}|{weighting.UsualLength:R}|{weighting.TitleWeight:R}|{weighting.ContextWeight:R}"));

    public static string OfModel(string? model) => Hash(model ?? "");

    public static string OfOwner(string owner) => Hash(owner);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
}
