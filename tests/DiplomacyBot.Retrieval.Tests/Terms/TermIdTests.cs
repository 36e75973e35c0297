using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Tests.Terms;

public sealed class TermIdTests
{
    [Fact]
    public void IdsNeverChange()
    {
        // They are stored in Qdrant: another number here means that every index must be rebuilt.
        TermId.Syllable("nước").ShouldBe(770621228u);
        TermId.Pair("chủ", "tịch").ShouldBe(788674941u);
        TermId.Day(22, 9).ShouldBe(4245581055u);
        TermId.Month(9, 2025).ShouldBe(1860154070u);
    }

    [Fact]
    public void TheOrderOfAPairMatters() => TermId.Pair("nam", "việt").ShouldNotBe(TermId.Pair("việt", "nam"));

    [Fact]
    public void WhereAPairIsCutMatters() => TermId.Pair("an", "ninh").ShouldNotBe(TermId.Pair("anninh", ""));

    [Fact]
    public void AHundredThousandTermsHardlyShareIds()
    {
        var ids = Enumerable.Range(0, 300).SelectMany(i => Enumerable.Range(0, 300).Select(j => TermId.Pair($"x{i}", $"y{j}"))).ToHashSet();

        ids.Count.ShouldBeGreaterThan(90_000 - 10);
    }

    [Fact]
    public void DaysAndMonthsAreAllDifferent()
    {
        var days = from month in Enumerable.Range(1, 12) from day in Enumerable.Range(1, 31) select TermId.Day(day, month);
        var months = from year in Enumerable.Range(1900, 300) from month in Enumerable.Range(1, 12) select TermId.Month(month, year);

        days.Concat(months).Distinct().Count().ShouldBe((12 * 31) + (300 * 12));
    }
}
