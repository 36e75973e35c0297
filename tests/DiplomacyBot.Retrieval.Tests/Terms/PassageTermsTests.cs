using System.Globalization;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Retrieval.Tests.Contract;

namespace DiplomacyBot.Retrieval.Tests.Terms;

public sealed class PassageTermsTests
{
    private static readonly TermWeighting Plain = new() { TitleWeight = 0, ContextWeight = 0 };

    [Fact]
    public void AWeightIsTheTermFrequencyHalfOfBm25()
    {
        var terms = TermsOf(Articles.Of("a", "nước và nước"), Plain);

        // tf 2, length 3 of 170: 2 · 2.2 / (2 + 1.2 · (0.25 + 0.75 · 3 / 170)).
        terms[TermId.Syllable("nước")].ShouldBe(4.4f / (2 + (1.2f * (0.25f + (0.75f * 3 / 170)))), 1e-6f);
        terms[TermId.Syllable("và")].ShouldBe(Plain.Weigh(1, 3), 1e-6f);
        terms[TermId.Pair("nước", "và")].ShouldBe(Plain.Weigh(1, 3), 1e-6f);
    }

    [Fact]
    public void TheHeadlineCountsLessThanThePassage()
    {
        var terms = TermsOf(Articles.Of("a", "hội đàm") with { Title = "Hội nghị" }, TermWeighting.Default);

        terms[TermId.Syllable("hội")].ShouldBe(TermWeighting.Default.Weigh(1.5f, 2), 1e-6f);
        terms[TermId.Pair("hội", "nghị")].ShouldBe(TermWeighting.Default.Weigh(0.5f, 2), 1e-6f);
    }

    [Fact]
    public void OutletsAndPublicationAreSearchedWithEveryPassage()
    {
        var article = Articles.Of("a", "hội đàm", "lễ ký") with { Outlets = ["VTC News", "PLVN"], PublishedFrom = new(2021, 4, 19), PublishedTo = new(2021, 4, 19) };

        foreach (var passage in PassageTerms.Of(article))
        {
            passage.Indices.ShouldContain(TermId.Pair("vtc", "news"));
            passage.Indices.ShouldContain(TermId.Syllable("plvn"));
            passage.Indices.ShouldContain(TermId.Day(19, 4));
            passage.Indices.ShouldContain(TermId.Month(4, 2021));
            passage.Indices.ShouldContain(TermId.Syllable("2021"));
        }
    }

    [Theory]
    [InlineData("2021-04-01", "2021-04-30", false, true)]
    [InlineData("2021-01-01", "2021-12-31", false, false)]
    public void APublicationPeriodGivesNoMoreThanIsKnown(string from, string to, bool day, bool month)
    {
        var terms = TermsOf(Articles.Of("a", "x") with { PublishedFrom = DateOnly.Parse(from, CultureInfo.InvariantCulture), PublishedTo = DateOnly.Parse(to, CultureInfo.InvariantCulture) }, TermWeighting.Default);

        terms.ContainsKey(TermId.Day(1, 4)).ShouldBe(day);
        terms.ContainsKey(TermId.Month(4, 2021)).ShouldBe(month);
        terms.ContainsKey(TermId.Syllable("2021")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Lễ ký chiều 22/9 tại New York", 22, 9)]
    [InlineData("ngày 22.9, Chủ tịch nước", 22, 9)]
    [InlineData("(22-9)", 22, 9)]
    [InlineData("ngày 22/09/2025", 22, 9)]
    [InlineData("ngày 22 tháng 9 năm 2025", 22, 9)]
    [InlineData("ngay 22 thang 9", 22, 9)]
    [InlineData("ngày 04/11/2020", 4, 11)]
    [InlineData("hôm 16-1,", 16, 1)]
    public void ADayIsOneTermHoweverItIsWritten(string text, int day, int month) =>
        TermsOf(Articles.Of("a", text), Plain).Keys.ShouldContain(TermId.Day(day, month));

    [Theory]
    [InlineData("tháng 10/2025")]
    [InlineData("tháng 10.2025")]
    [InlineData("tháng 10-2025")]
    [InlineData("tháng 10 năm 2025")]
    [InlineData("ngày 3/10/2025")]
    public void AMonthIsOneTermHoweverItIsWritten(string text) => TermsOf(Articles.Of("a", text), Plain).Keys.ShouldContain(TermId.Month(10, 2025));

    [Theory]
    [InlineData("tăng 177.000 đồng")]
    [InlineData("đạt 45/63 phiếu")]
    [InlineData("năm 2025-2030")]
    [InlineData("1.234,5 tỷ")]
    public void OtherNumbersAreNoDays(string text)
    {
        var terms = TermsOf(Articles.Of("a", text), Plain);

        (from month in Enumerable.Range(1, 12) from day in Enumerable.Range(1, 31) select TermId.Day(day, month)).ShouldAllBe(id => !terms.ContainsKey(id));
    }

    [Fact]
    public void AVectorIsWhatQdrantTakes()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(3000)).Select(_ => $"từ{random.Next(1500)}"));
            foreach (var vector in PassageTerms.Of(Articles.Of("a", text)))
            {
                vector.Indices.Length.ShouldBe(vector.Values.Length);
                vector.Indices.Zip(vector.Indices.Skip(1)).ShouldAllBe(pair => pair.First < pair.Second);
                vector.Values.ShouldAllBe(value => float.IsFinite(value) && value > 0);
            }
        }
    }

    [Fact]
    public void APassagesTermsDoNotDependOnItsNeighbours()
    {
        var alone = PassageTerms.Of(Articles.Of("a", "Hai bên hội đàm."));
        var among = PassageTerms.Of(Articles.Of("a", "Hai bên hội đàm.", "Lễ ký diễn ra ngày 22/9."));

        among[0].Indices.ShouldBe(alone[0].Indices);
        among[0].Values.ShouldBe(alone[0].Values);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(0, 99)]
    public void APassageOutsideItsTextIsRefused(int start, int end) =>
        Should.Throw<ArgumentException>(() => PassageTerms.Of(Articles.Of("a", "hội đàm") with { Passages = [new IndexedPassage(0, start, end)] }));

    private static Dictionary<uint, float> TermsOf(ArticlePassages article, TermWeighting weighting)
    {
        var vector = PassageTerms.Of(article, weighting)[0];
        return vector.Indices.Zip(vector.Values).ToDictionary(term => term.First, term => term.Second);
    }
}
