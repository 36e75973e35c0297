using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>Words in quotation marks must stand in the source, one behind the other.</summary>
internal static class QuoteSupport
{
    public static void Check(Claim claim, IReadOnlyList<TextReading> scope, List<SentenceFault> faults)
    {
        var text = claim.Reading.Text;
        for (var open = 0; open < text.Length; open++)
        {
            var close = text[open] switch { '“' or '„' => '”', '«' => '»', '"' => '"', '‘' => '’', _ => '\0' };
            if (close == '\0')
            {
                continue;
            }

            // Of a quotation that runs over several sentences, one has only the opening or only the closing mark.
            var end = text.IndexOf(close, open + 1);
            var quoted = text[(open + 1)..(end < 0 ? text.Length : end)];
            if (!Stands(quoted, scope) && !(end < 0 && close == '"' && Stands(text[..open], scope)))
            {
                faults.Add(new SentenceFault(FaultKind.Quote, quoted));
            }

            open = end < 0 ? text.Length : end;
        }
    }

    private static bool Stands(string quoted, IReadOnlyList<TextReading> scope)
    {
        string[] keys = [.. SyllableReader.Read(quoted).Select(s => s.Key)];
        return keys.Length == 0 || scope.Any(r => r.Holds(keys));
    }
}
