using System.IO.Compression;
using System.Text;
using System.Text.Json;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Numbers;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Testing;

namespace DiplomacyBot.Language.Tests;

/// <summary>What must hold for every twentieth article of the real coverage, where random strings do not reach.</summary>
public class CorpusTests
{
    [SkippableFact]
    public void DecomposedArticlesHaveTheSameSyllables()
    {
        foreach (var text in Articles())
        {
            var keys = SyllableReader.Read(text).Select(s => s.Key);
            SyllableReader.Read(text.Normalize(NormalizationForm.FormD)).Select(s => s.Key).ShouldBe(keys);
        }
    }

    [SkippableFact]
    public void EverySyllableCanBeShownFromTheNormalForm()
    {
        foreach (var text in Articles())
        {
            var normalized = new NormalizedText(text.Normalize(NormalizationForm.FormD));
            foreach (var syllable in SyllableReader.Read(normalized.Text))
            {
                var original = normalized.ToOriginal(new TextSpan(syllable.Start, syllable.End));
                NormalForm.Key(original.In(normalized.Original)).ShouldBe(syllable.Key);
                normalized.ToNormal(original).ShouldBe(new TextSpan(syllable.Start, syllable.End));
            }
        }
    }

    [SkippableFact]
    public void SentencesOfTheCoverageHaveASensibleLength()
    {
        var lengths = Articles().SelectMany(SentenceReader.Read).Where(s => s.Kind == SentenceKind.Prose).Select(s => s.End - s.Start).Order().ToList();
        lengths[lengths.Count / 2].ShouldBeInRange(80, 200);
        lengths[lengths.Count * 99 / 100].ShouldBeLessThan(600);
    }

    [SkippableFact]
    public void NumbersOfTheCoverageAreTheDigitsTheyClaim()
    {
        foreach (var text in Articles())
        {
            foreach (var number in NumberReader.Read(text).Where(n => n.Kind == NumberKind.Percent))
            {
                text[number.Start..number.End].ShouldMatch(@"(%|phần trăm)$");
            }
        }
    }

    private static IEnumerable<string> Articles()
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(SharedData.Path("corpus", "baomoi-world-2025.jsonl.gz")), CompressionMode.Decompress));
        for (var n = 0; lines.ReadLine() is { } line; n++)
        {
            if (n % 20 == 0)
            {
                using var article = JsonDocument.Parse(line);
                yield return article.RootElement.GetProperty("text").GetString()!;
            }
        }
    }
}
