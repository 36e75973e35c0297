using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Testing;

namespace DiplomacyBot.Language.Tests.Dates;

/// <summary>Reads the dates of real articles: what must hold of any of them, and how many of the written ones are found.</summary>
public sealed class CoverageDatesTests
{
    [SkippableFact]
    public void DatesInRealArticlesLieInTheirTextInOrder()
    {
        foreach (var (text, published) in Articles())
        {
            var end = 0;
            foreach (var mention in DateReader.Read(text, published))
            {
                if (mention.Start < end || mention.End > text.Length || mention.From > mention.To || text.AsSpan(mention.Start..mention.End).Contains('\n'))
                {
                    throw new InvalidOperationException($"{mention} in {text}");
                }

                end = mention.End;
            }
        }
    }

    [SkippableFact]
    public void AlmostEveryDayWrittenAfterNgayIsFoundNearTheDayOfPublication()
    {
        var (written, found, near) = (0, 0, 0);
        foreach (var (text, published) in Articles())
        {
            var mentions = DateReader.Read(text, published);
            for (var i = text.IndexOf("gày ", StringComparison.Ordinal); i >= 0; i = text.IndexOf("gày ", i + 1, StringComparison.Ordinal))
            {
                if (!IsDayAndMonth(text.AsSpan(i + 4))) continue;
                written++;
                var at = i + 4;
                if (mentions.FirstOrDefault(m => m.Start <= at && m.End > at) is not { End: > 0 } mention) continue;
                found++;
                var dated = !mention.Inferred || text[mention.Start..mention.End].Contains("năm", StringComparison.Ordinal);
                if (dated || Math.Abs(mention.From.DayNumber - published.DayNumber) <= 183) near++;
            }
        }

        written.ShouldBeGreaterThan(1500);
        found.ShouldBeGreaterThanOrEqualTo(written * 99 / 100);
        near.ShouldBe(found);
    }

    private static bool IsDayAndMonth(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash is 1 or 2 && int.TryParse(text[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 28
            && text.Length > slash + 1 && char.IsAsciiDigit(text[slash + 1]) && text[slash + 1] != '0';
    }

    private static IEnumerable<(string Text, DateOnly Published)> Articles()
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(SharedData.Path("corpus", "baomoi-world-2025.jsonl.gz")), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            if (article.RootElement.GetProperty("text").GetString() is { } text && article.RootElement.GetProperty("date").GetString() is { } date)
            {
                yield return (text, DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
    }
}
