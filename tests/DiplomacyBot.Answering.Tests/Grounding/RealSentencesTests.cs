using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Citations;
using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Testing;
using Xunit.Abstractions;

namespace DiplomacyBot.Answering.Tests.Grounding;

/// <summary>The checks over sentences of the whole news corpus: what a source says word for word is supported, and no longer when one thing in it is changed.</summary>
public partial class RealSentencesTests(ITestOutputHelper output)
{
    private const int Articles = 250;

    [SkippableFact]
    public void ASentenceCopiedFromItsSourceIsSupported()
    {
        var (tried, lost) = Try(static sentence => sentence, static sentence => DateReader.Read(sentence, ScriptedAnswers.Today).All(d => !d.Inferred || sentence.AsSpan(d.Start, d.End - d.Start).ContainsAnyInRange('0', '9')));
        output.WriteLine($"copied sentences: {tried}, lost: {lost.Count}");
        Show(lost);
        tried.ShouldBeGreaterThan(2000);
        lost.Count.ShouldBeLessThanOrEqualTo(tried / 200);
    }

    [SkippableFact]
    public void WithAnotherNumberItIsNot() => ShouldBeRemoved(Number().IsMatch, static s => Number().Replace(s, m => Bigger(m.Value), 1));

    [SkippableFact]
    public void WithANegationAddedItIsNot() => ShouldBeRemoved(static s => s.Contains(" đã ", StringComparison.Ordinal) && !s.Contains("không", StringComparison.Ordinal) && !s.Contains("chưa", StringComparison.Ordinal),
        static s => new Regex(" đã ").Replace(s, " đã không ", 1));

    [SkippableFact]
    public void WithItsNegationTakenAwayItIsNot() => ShouldBeRemoved(static s => Negation().Count(s) == 1, static s => Negation().Replace(s, " ", 1));

    [SkippableFact]
    public void WithAnotherNameItIsNot() => ShouldBeRemoved(static s => Foreign().IsMatch(s), static s => Foreign().Replace(s, "Zelimkhan", 1));

    [SkippableFact]
    public void WithAnotherDayItIsNot() => ShouldBeRemoved(Day().IsMatch, static s => Day().Replace(s, m => $"ngày {(int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture) % 27) + 2}{m.Groups[2].Value}", 1));

    private void ShouldBeRemoved(Func<string, bool> fits, Func<string, string> change)
    {
        var (tried, kept) = Try(change, fits, removed: true);
        output.WriteLine($"changed sentences: {tried}, shown: {kept.Count}");
        Show(kept);
        tried.ShouldBeGreaterThan(100);
        kept.Count.ShouldBeLessThanOrEqualTo(tried / 100);
    }

    private static (int Tried, List<string> Wrong) Try(Func<string, string> change, Func<string, bool> fits, bool removed = false)
    {
        var (tried, wrong) = (0, new List<string>());
        foreach (var article in Corpus().Take(Articles))
        {
            var source = ScriptedAnswers.Source(article);
            foreach (var index in source.Sentences)
            {
                var (start, end) = (source.Article.Sentences[index].Start, source.Article.Sentences[index].End);
                var text = article.Text[start..end];
                if (text.Length is < 40 or > 400 || CitationMarks.Occur(text) || !fits(text))
                {
                    continue;
                }

                // Only the sentence is cited: elsewhere in the article the changed thing may well be said.
                var near = new SourcePassage(1, source.Article, source.Passage, [index], ScriptedAnswers.Today);
                var written = DraftSentence.Read(change(text));
                if (written.HasMarkup)
                {
                    continue;
                }

                tried++;
                var verdict = ScriptedAnswers.Checker.Check($"{change(text).TrimEnd('.', ' ')} [1].", [near], ScriptedAnswers.Today);
                if (verdict.Passes == removed)
                {
                    wrong.Add($"{change(text)} — {string.Join("; ", verdict.Faults)}");
                }
            }
        }

        return (tried, wrong);
    }

    private void Show(List<string> wrong)
    {
        foreach (var line in wrong.Take(40))
        {
            output.WriteLine("  " + line);
        }
    }

    private static string Bigger(string digits) => (long.Parse(digits, CultureInfo.InvariantCulture) + 7).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<SourceArticle> Corpus()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Path("corpus/baomoi-world-2025.jsonl.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var json = JsonDocument.Parse(line).RootElement;
            yield return new SourceArticle
            {
                Id = json.GetProperty("id").GetString()!, Title = json.GetProperty("title").GetString()!, Outlet = json.GetProperty("outlet").GetString(), Text = json.GetProperty("text").GetString()!,
                PublishedOn = json.GetProperty("date").GetString() is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null, PublishedPrecision = DatePrecision.Day, SourcePath = "corpus",
            };
        }
    }

    [GeneratedRegex(@"(?<=\s)[2-9]\d{1,2}(?=\s(?:người|tên lửa|tàu|nước|máy bay|binh sĩ|triệu|tỷ|USD|km|năm|ngày|quốc gia))")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<!(?i:phòng|hàng)|đối|trên|khoảng|hay|dù|nếu|có) (?:không|chưa) (?!phải|được lòng|chỉ|những|gian|quân|khí|kích|lưu|phận|ngừng|người|thường|đối|trung)")]
    private static partial Regex Negation();

    [GeneratedRegex(@"(?<=\s)(?:Putin|Trump|Zelensky|Macron|Netanyahu|Guterres|Maduro|Rubio|Peskov|Orban)\b")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"ngày (\d{1,2})(/\d{1,2})(?!\d|/)")]
    private static partial Regex Day();
}
