using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.ShortAnswers.Asked;

namespace DiplomacyBot.Answering.Tests.ShortAnswers;

public class PlaceCandidatesTests
{
    [Theory]
    [InlineData("Cuộc họp diễn ra ngày 16-1 tại TP Nha Trang (Khánh Hòa).", "Nha Trang")]
    [InlineData("Phái đoàn thăm Washington hôm qua.", "Washington")]
    [InlineData("Máy bay phải hạ cánh khẩn cấp xuống Tampa, bang Florida.", "Tampa")]
    [InlineData("Tàu được đóng ở thành phố Severodvinsk.", "Severodvinsk")]
    [InlineData("Ngày 30/1, tại New York, phiên họp đã diễn ra.", "New York")]
    [InlineData("Ông Lee Jae Myung sang Trung Quốc.", "Trung Quốc")]
    [InlineData("Chiều 2/11, tại Phủ Chủ tịch, Chủ tịch nước Lương Cường tiếp ông Pete Hegseth.", "Phủ Chủ tịch")]
    [InlineData("Hai bên hội đàm tại Văn phòng Chính phủ.", "Văn phòng Chính phủ")]
    [InlineData("Lễ khai mạc diễn ra tại Trung tâm Hội nghị Quốc gia.", "Trung tâm Hội nghị Quốc gia")]
    public void PlacesStandBehindPlaceWordsOrAreKnown(string text, string place)
    {
        var article = Sentences.Analyse(text);
        PlaceCandidates.Of(article, 0).OrderByDescending(c => c.Fit).Select(article.Text).ShouldContain(t => t == place || t.EndsWith(place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Máy bay khởi hành từ Islamabad đến Manchester.", Heading.To, "Manchester")]
    [InlineData("Máy bay khởi hành từ Islamabad đến Manchester.", Heading.From, "Islamabad")]
    public void AJourneyEndsWhereItIsAskedToEnd(string text, object heading, string place) => Best(text, new AskedThing(default, AnswerKind.Where, []) { Heading = (Heading)heading }).ShouldBe(place);

    [Theory]
    [InlineData("Bà thăm Cairo, Ai Cập.", PlaceKind.City, "Cairo")]
    [InlineData("Bà thăm Cairo, Ai Cập.", PlaceKind.Country, "Ai Cập")]
    [InlineData("Nga thử tên lửa ở đảo Novaya Zemlya.", PlaceKind.City, "Novaya Zemlya")]
    [InlineData("Các bộ trưởng họp tại TP Gyeongju của Hàn Quốc.", PlaceKind.City, "Gyeongju")]
    [InlineData("Ông được tiếp tại Phủ Chủ tịch khi thăm Hà Nội.", PlaceKind.City, "Hà Nội")]
    public void ACountryIsNoCity(string text, object kind, string place) => Best(text, new AskedThing(default, AnswerKind.Where, []) { Place = (PlaceKind)kind }).ShouldBe(place);

    [Fact]
    public void APlaceBehindACommaTakesNothingFromTheNameInFront() =>
        Best("Công ước được mở ký tại Montego Bay, Jamaica.", new AskedThing(default, AnswerKind.Where, [])).ShouldBe("Montego Bay");

    private static string Best(string text, AskedThing thing)
    {
        var article = Sentences.Analyse(text);
        return article.Text(PlaceCandidates.Of(article, 0, thing).MaxBy(c => c.Fit));
    }
}
