using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.ShortAnswers.Asked;
using DiplomacyBot.Answering.Tests.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Answering.Tests.ShortAnswers.Asked;

public class AskedReaderTests
{
    [Theory]
    [InlineData("Thượng nghị sĩ Mỹ nào nói suốt 22 tiếng?", AnswerKind.Who)]
    [InlineData("Bộ trưởng Nông nghiệp nào phản đối thỏa thuận?", AnswerKind.Who)]
    [InlineData("Chủ tịch Ủy ban hiện là nhà ngoại giao nào?", AnswerKind.Who)]
    [InlineData("Đô trưởng Viêng Chăn tên gì?", AnswerKind.Who)]
    [InlineData("Tân Tổng Công tố nào nhậm chức?", AnswerKind.Who)]
    [InlineData("Viện trưởng Viện kiểm sát nào ký?", AnswerKind.Who)]
    [InlineData("Tàu nào mắc cạn?", AnswerKind.Which)]
    [InlineData("Chiếc tàu tên gì?", AnswerKind.What)]
    [InlineData("Hội nghị họp ở TP nào?", AnswerKind.Where)]
    [InlineData("Nga thử tên lửa ở đảo nào?", AnswerKind.Where)]
    [InlineData("Cơ quan ngoại giao nào lên tiếng?", AnswerKind.Which)]
    public void TheNounTellsWhatTheAnswerLooksLike(string question, AnswerKind kind) => Read(question)[0].Kind.ShouldBe(kind);

    [Theory]
    [InlineData("Bà thăm thành phố nào?", PlaceKind.City)]
    [InlineData("Bà thăm tỉnh nào?", PlaceKind.City)]
    [InlineData("Bà thăm nước nào?", PlaceKind.Country)]
    [InlineData("Bà thăm nơi nào?", null)]
    [InlineData("Bà ở đâu?", null)]
    public void TheNounTellsTheSortOfPlace(string question, object? kind) => Read(question)[0].Place.ShouldBe((PlaceKind?)kind);

    [Theory]
    [InlineData("Hãng bay chuyến đầu tiên đến thành phố nào?", Heading.To)]
    [InlineData("Tàu khởi hành từ đâu?", Heading.From)]
    [InlineData("Tàu đi tới đâu?", Heading.To)]
    [InlineData("Hội nghị họp ở đâu?", Heading.None)]
    public void ThePrepositionTellsTheEndOfAJourney(string question, object heading) => Read(question)[0].Heading.ShouldBe((Heading)heading);

    [Theory]
    [InlineData("Hội nghị họp ngày nào?", TimeGrain.Day)]
    [InlineData("Hội nghị họp hôm nào?", TimeGrain.Day)]
    [InlineData("Hội nghị họp tháng mấy?", TimeGrain.Month)]
    [InlineData("Hội nghị họp năm nào?", TimeGrain.Year)]
    [InlineData("Hội nghị họp lúc mấy giờ?", TimeGrain.Hour)]
    [InlineData("Bao giờ hội nghị họp?", TimeGrain.Any)]
    public void TheAskingWordsTellHowExactATimeIsWanted(string question, object grain) => Read(question)[0].Grain.ShouldBe((TimeGrain)grain);

    [Fact]
    public void EachOfTwoThingsHasItsClauseAndItsNoun()
    {
        const string Question = "Tổng Bí thư trao cho Huế bao nhiêu tiền và bao nhiêu tấn gạo?";
        var things = Read(Question);
        things.Count.ShouldBe(2);
        things[0].Head[0].ShouldBe("tiền");
        things[1].Head[0].ShouldBe("tấn");
        Question[things[0].Clause.Start..things[0].Clause.End].ShouldContain("Huế");
        Question[things[1].Clause.Start..things[1].Clause.End].ShouldBe("và bao nhiêu tấn gạo?");
    }

    [Fact]
    public void ClausesCutAnyQuestionWithoutGapsOrOverlaps() => Prop.ForAll(Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary(), question =>
    {
        var read = QuestionParts.Read(question);
        var things = AskedReader.Read(read);
        things[0].Clause.Start.ShouldBe(0);
        things[^1].Clause.End.ShouldBe(read.Standalone.Length);
        things.Zip(things.Skip(1)).ShouldAllBe(p => read.Gaps.Count == 0 || p.First.Clause.End == p.Second.Clause.Start);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Mỗi bên phải nộp bao nhiêu tiền?", true)]
    [InlineData("Hai nước mua mỗi nước bao nhiêu tấn gạo?", true)]
    [InlineData("Họ phải trả lần lượt bao nhiêu tiền?", true)]
    [InlineData("Mỗi năm Trung Quốc mua bao nhiêu tấn đậu nành?", false)]
    [InlineData("Bên nào mua bao nhiêu tấn gạo?", false)]
    [InlineData("Nga phóng bao nhiêu tên lửa?", false)]
    public void AnAmountMayBeAskedOfEachOfSeveral(string question, bool each) => Read(question).Single(t => t.Kind == AnswerKind.HowMany).OfEach.ShouldBe(each);

    private static readonly string[] Words = ["ai", "nào", "gì", "bao nhiêu", "ở đâu", "ngày nào", "thành phố", "Việt Nam", "và", "còn", ",", "tên", "chủ tịch", "từ", "sang", "tiền", "tấn", "là", "?"];

    private static IReadOnlyList<AskedThing> Read(string question) => AskedReader.Read(QuestionParts.Read(question));
}
