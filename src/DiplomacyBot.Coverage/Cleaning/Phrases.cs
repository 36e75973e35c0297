using System.Collections.Frozen;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Coverage.Cleaning;

/// <summary>Phrases a whole line is compared with: case, tone placement, numbers of brackets and end punctuation do not matter.</summary>
internal sealed class Phrases(params string[] phrases)
{
    private readonly FrozenSet<string> _keys = phrases.Select(NormalForm.Key).ToFrozenSet(StringComparer.Ordinal);

    public bool Has(SheetLine line) => line.Words <= 12 && _keys.Contains(Bare(line.Key).ToString());

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> key) => key.Trim(" .:;…»«>-–—|•+*#▼▶→[]()");
}
