using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Tests.Terms;

public sealed class QuestionVectorTests
{
    [Fact]
    public void ATextGivesItsSyllablesPairsAndDates()
    {
        var terms = TermsOf(new QuestionVector().AddText("Lễ ký 22/9, ở đâu?"));

        terms[TermId.Syllable("ký")].ShouldBe(1);
        terms[TermId.Pair("lễ", "ký")].ShouldBe(0.35f);
        terms[TermId.Day(22, 9)].ShouldBe(1);
        terms.ShouldNotContainKey(TermId.Pair("9", "ở"));
    }

    [Fact]
    public void TheSameTermAddsUp()
    {
        var terms = TermsOf(new QuestionVector().AddText("Liên hợp quốc").AddText("Liên hiệp quốc", 0.5f).AddSyllable("quốc", 0.25f).AddPair("liên", "hợp"));

        terms[TermId.Syllable("quốc")].ShouldBe(1.75f);
        terms[TermId.Syllable("hiệp")].ShouldBe(0.5f);
        terms[TermId.Pair("liên", "hợp")].ShouldBe(0.7f, 1e-6f);
    }

    [Fact]
    public void EachSyllableCanHaveAWeightOfItsOwn()
    {
        const string Text = "Ai là Tổng thống Pháp";
        var terms = TermsOf(new QuestionVector().AddSyllables(Text, SyllableReader.Read(Text), syllable => syllable.Key switch { "ai" => 0, "là" => 0.25f, _ => 1 }));

        terms.ShouldNotContainKey(TermId.Syllable("ai"));
        terms.ShouldNotContainKey(TermId.Pair("ai", "là"));
        terms[TermId.Pair("là", "tổng")].ShouldBe(0.35f * 0.5f, 1e-6f);
        terms[TermId.Syllable("pháp")].ShouldBe(1);
    }

    [Fact]
    public void DaysAndMonthsCanBeGivenAsSuch()
    {
        var terms = TermsOf(new QuestionVector().AddDay(22, 9, 0.5f).AddMonth(9, 2025));

        terms[TermId.Day(22, 9)].ShouldBe(0.5f);
        terms[TermId.Month(9, 2025)].ShouldBe(1);
    }

    [Fact]
    public void IdsAscendAndWeightsAreAbove0()
    {
        var vector = new QuestionVector().AddText("một hai ba bốn năm sáu bảy tám").AddSyllable("ba", -5).ToSparseVector();

        vector.Indices.ShouldBeInOrder();
        vector.Indices.ShouldNotContain(TermId.Syllable("ba"));
        vector.Values.ShouldAllBe(value => value > 0);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void AWeightThatIsNoNumberIsRefused(float weight) => Should.Throw<ArgumentOutOfRangeException>(() => new QuestionVector().AddSyllable("a", weight));

    private static Dictionary<uint, float> TermsOf(QuestionVector question)
    {
        var vector = question.ToSparseVector();
        return vector.Indices.Zip(vector.Values).ToDictionary(term => term.First, term => term.Second);
    }
}
