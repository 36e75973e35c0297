using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Qdrant.Collections;

/// <summary>
/// The name of a collection says what it holds, so that no question is ever sent to vectors of another embedding model, to terms weighed
/// otherwise, or to another database's articles.
/// </summary>
/// <param name="Alias">The alias it is made for.</param>
/// <param name="Owner">Which article store it is made from: 8 hexadecimal digits.</param>
/// <param name="Terms">Fingerprint of the term weighting: 8 hexadecimal digits.</param>
/// <param name="Model">Fingerprint of the embedding model: 8 hexadecimal digits.</param>
/// <param name="Dimensions">Length of its vectors; 0 when it has none.</param>
/// <param name="Stamp">Tells builds of the same content apart.</param>
internal sealed partial record CollectionName(string Alias, string Owner, string Terms, string Model, int Dimensions, string Stamp)
{
    private const int RandomDigits = 8;

    /// <summary>Past the year 5000 it is no time.</summary>
    private const long MostMilliseconds = 100_000_000_000_000;

    /// <summary>What all collections of one alias begin with.</summary>
    public static string Prefix(string alias) => alias + "--";

    /// <summary>When it was made, by the clock of who made it; null when the stamp does not say.</summary>
    public DateTimeOffset? Made =>
        Stamp.Length > RandomDigits && long.TryParse(Stamp.AsSpan(..^RandomDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is > 0 and < MostMilliseconds
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;

    /// <summary>A stamp that no other build has: the time, then chance.</summary>
    public static string NewStamp(DateTimeOffset now) => string.Create(CultureInfo.InvariantCulture, $"{now.ToUnixTimeMilliseconds():x}{Random.Shared.Next():x8}");

    /// <summary>The parts of a name; null when it is not one of ours.</summary>
    public static CollectionName? Parse(string name) =>
        Pattern().Match(name) is { Success: true, Groups: var part } && int.TryParse(part["dimensions"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var dimensions)
            ? new CollectionName(part["alias"].Value, part["owner"].Value, part["terms"].Value, part["model"].Value, dimensions, part["stamp"].Value)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix(Alias)}{Owner}-{Terms}-{Model}-{Dimensions}-{Stamp}");

    [GeneratedRegex("^(?<alias>.+)--(?<owner>[0-9a-f]{8})-(?<terms>[0-9a-f]{8})-(?<model>[0-9a-f]{8})-(?<dimensions>[0-9]+)-(?<stamp>[0-9a-f]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
