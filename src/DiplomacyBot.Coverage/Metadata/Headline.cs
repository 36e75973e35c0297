using DiplomacyBot.Coverage.Cleaning;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Sentences;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>Finds the headline: the one the source states, a first short line that is no sentence, or the first sentence.</summary>
internal static class Headline
{
    private const int LeastWords = 4;
    private const int MostWords = 40;
    private const int DerivedLength = 300;

    /// <summary>Takes the headline out of the lines: the line itself becomes the title, or repeats the title that is stated.</summary>
    public static void Take(LineSheet sheet, StatedMetadata metadata, bool mayStandInText)
    {
        var kept = sheet.KeptIndexes();
        for (var k = 0; k < kept.Count && !sheet[kept[k]].IsProse; k++)
        {
            var line = sheet[kept[k]];
            var text = line.Text.TrimStart('#', ' ');
            if (metadata.Title is { } title)
            {
                if (NormalForm.Key(text) == NormalForm.Key(title))
                {
                    sheet.Remove(kept[k], RemovalReason.Headline);
                    return;
                }
            }
            else if (mayStandInText && line.Mark == LineMark.Body && k + 1 < kept.Count && LooksLikeHeadline(line))
            {
                metadata.Title = text;
                sheet.Remove(kept[k], RemovalReason.Headline);
                return;
            }
        }
    }

    /// <summary>The first sentence of running text, without the outlet's sign, cut at a word when it is very long.</summary>
    public static string Derive(string text)
    {
        var sentences = SentenceReader.Read(text);
        var first = sentences.FirstOrDefault(s => s.Kind == SentenceKind.Prose, sentences[0]);
        var sentence = text[first.Start..first.End];
        var bare = OutletSign.Read(sentence) is { } sign ? sentence[sign.Length..] : sentence;
        if (bare.Length <= DerivedLength)
        {
            return bare;
        }

        var space = bare.LastIndexOf(' ', DerivedLength - 1);
        return string.Concat(bare.AsSpan(0, space > 0 ? space : DerivedLength - 1).TrimEnd(), "…");
    }

    private static bool LooksLikeHeadline(SheetLine line) =>
        line.Words is >= LeastWords and <= MostWords
        && line.Text[^1] is not ('.' or ':' or ';' or ',')
        && !SentenceEnd.IsCut(line.Text)
        && OutletSign.Read(line.Text) is null;
}
