using System.IO.Compression;
using System.Text.Json;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Tests.Syllables;
using DiplomacyBot.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Language.Tests.Sentences;

public class SentencePropertyTests
{
    [Fact]
    public void AnyTextIsCutIntoOrderedTrimmedSentencesThatHoldAllOfIt()
    {
        foreach (var text in RandomText.Many(5000))
        {
            Check(text);
        }
    }

    [Fact]
    public void ArbitraryStringsAreCutToo() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            Check(text ?? string.Empty);
            return true;
        }).QuickCheckThrowOnFailure();

    [SkippableFact]
    public void EveryArticleOfTheCorpusIsHeldByItsSentences()
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(SharedData.Path("corpus", "baomoi-world-2025.jsonl.gz")), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            Check(article.RootElement.GetProperty("text").GetString()!);
        }
    }

    private static void Check(string text)
    {
        var (end, paragraph) = (0, 0);
        foreach (var sentence in SentenceReader.Read(text))
        {
            Holds(sentence.Start >= end && sentence.End > sentence.Start, text);
            var shown = text.AsSpan(sentence.Start, sentence.End - sentence.Start);
            Holds(shown.Trim().Length == shown.Length && !shown.Contains('\n'), text);
            paragraph += BlankLines(text, end, sentence.Start);
            Holds(sentence.Paragraph == paragraph, text);
            end = sentence.End;
        }

        BlankLines(text, end, text.Length);
    }

    /// <summary>Counts the line ends between two sentences, where nothing but white space may stand.</summary>
    private static int BlankLines(string text, int start, int end)
    {
        var gap = text.AsSpan(start, end - start);
        Holds(gap.IsWhiteSpace(), text);
        return gap.Count('\n');
    }

    private static void Holds(bool condition, string text)
    {
        if (!condition)
        {
            Assert.Fail(RandomText.Show(text));
        }
    }
}
