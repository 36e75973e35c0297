using DiplomacyBot.Answering.Questions.FollowUps;

namespace DiplomacyBot.Answering.Tests.Questions;

public class AnsweredNamesTests
{
    [Theory]
    [InlineData("Sanae Takaichi")]
    [InlineData("Đặng Văn Néng")]
    [InlineData("Tổng thống Pháp Emmanuel Macron")]
    [InlineData("ông Lương Cường")]
    [InlineData("bà Mừng")]
    [InlineData("Hun Sen")]
    [InlineData("Kim Jong-un")]
    [InlineData("Mohammed bin Salman")]
    [InlineData("Orban")]
    [InlineData("Santiago Peña")]
    public void APersonalNameStandsForAPerson(string answer) => AnsweredNames.IsPerson(answer).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("cùng nhau đến thăm nhà máy Saab")]
    [InlineData("ra ngoài và đưa đi cấp")]
    [InlineData("Jerome Powell và Scott Bessent")]
    [InlineData("Sanae Takaichi, Donald Trump")]
    [InlineData("Hàn Quốc")]
    [InlineData("Tổng thống Pháp")]
    [InlineData("Thủ tướng")]
    [InlineData("Bộ Ngoại giao")]
    [InlineData("Nhà Trắng")]
    [InlineData("RSF")]
    [InlineData("35%")]
    [InlineData("Paraguay")]
    [InlineData("Theo")]
    [InlineData("Trump (Mỹ)")]
    public void WhatIsNoneDoesNot(string? answer) => AnsweredNames.IsPerson(answer).ShouldBeFalse();

    [Theory]
    [InlineData("Hà Nội")]
    [InlineData("el-Fasher")]
    [InlineData("Timor-Leste")]
    [InlineData("thành phố Busan")]
    [InlineData("khu vực biên giới Myanmar")]
    [InlineData("Huổi Thanh 1")]
    [InlineData("Hàn Quốc")]
    public void ANameOfAPlaceStandsForAPlace(string answer) => AnsweredNames.IsPlace(answer).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Dự báo hướng di chuyển")]
    [InlineData("cùng Hàn Quốc")]
    [InlineData("dầu khí lớn Rosneft và Lukoil của Nga")]
    [InlineData("nụ cười hồn hậu và nước da nâu sạm vì nắng gió")]
    [InlineData("100")]
    [InlineData("Thái Lan, Campuchia")]
    public void AnotherRunOfASentenceDoesNot(string? answer) => AnsweredNames.IsPlace(answer).ShouldBeFalse();

    [Fact]
    public void NoAnswerIsTooOddToJudge()
    {
        var random = new Random(11);
        string[] pieces = ["Ông", "Trump", "ấy", " ", " ", ", ", "-", "(", ")", "số", "12", "Hà Nội", "bin", ".", "\u0301", "😀", "'"];
        for (var round = 0; round < 1000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => pieces[random.Next(pieces.Length)]));
            Should.NotThrow(() => AnsweredNames.IsPerson(text) | AnsweredNames.IsPlace(text), text);
        }
    }
}
