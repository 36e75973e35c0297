using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.Tests.Questions;

public class ConceptReaderTests
{
    [Theory]
    [InlineData("VN làm Chủ tịch HĐBA LHQ tháng 4/2021, ai chủ trì?", "HĐBA LHQ", "hội đồng bảo an liên hợp quốc")]
    [InlineData("Trưởng Phái đoàn VN tại LHQ là ai?", "LHQ", "liên hợp quốc")]
    [InlineData("Trưởng Phái đoàn VN tại LHQ là ai?", "VN", "việt nam")]
    [InlineData("TTg Phạm Minh Chính thăm nước nào?", "TTg", "thủ tướng")]
    [InlineData("HNCC ASEAN lần thứ 47 ở đâu?", "HNCC", "hội nghị cấp cao")]
    [InlineData("Liên Hiệp Quốc có bao nhiêu thành viên?", "Liên Hiệp Quốc", "liên hợp quốc")]
    [InlineData("Liên Hợp Quốc có bao nhiêu thành viên?", "Liên Hợp Quốc", "lhq")]
    public void AbbreviationsAndSpellingsStandForEachOther(string question, string form, string other)
    {
        var read = QuestionParts.Read(question);
        var concept = read.Concepts.Single(c => read.Text(c) == form);
        concept.Wordings.Select(w => string.Join(' ', w.Keys)).ShouldContain(other);
        concept.Kind.ShouldBe(ConceptKind.Name);
    }

    [Theory]
    [InlineData("Ai tặng quà cho ông chủ Nhà Trắng?", "ông chủ Nhà Trắng", "tổng thống mỹ")]
    [InlineData("Lầu Năm Góc nhận bao nhiêu tiền?", "Lầu Năm Góc", "bộ quốc phòng mỹ")]
    public void WhatReadersSayStandsForWhatPapersPrint(string question, string form, string other)
    {
        var read = QuestionParts.Read(question);
        read.Concepts.Single(c => read.Text(c) == form).Wordings.Select(w => string.Join(' ', w.Keys)).ShouldContain(other);
    }

    [Theory]
    [InlineData("Trưởng bản Huổi Thanh 2 là ai?", "2", nameof(ConceptKind.Ordinal))]
    [InlineData("Tên lửa Falcon 9 do ai chế tạo?", "9", nameof(ConceptKind.Ordinal))]
    [InlineData("Việt Nam 3 năm qua xuất khẩu bao nhiêu gạo?", "3", nameof(ConceptKind.Number))]
    [InlineData("Việt Nam 12 huy chương gồm những môn nào?", "12", nameof(ConceptKind.Number))]
    [InlineData("Hội nghị lần thứ 36 ở đâu?", "36", nameof(ConceptKind.Ordinal))]
    [InlineData("Đại hội đồng khóa 80 họp khi nào?", "80", nameof(ConceptKind.Ordinal))]
    [InlineData("Năm 2021 ai là Chủ tịch nước?", "2021", nameof(ConceptKind.Date))]
    [InlineData("Ai ký ngày 19/4/2021?", "19", nameof(ConceptKind.Date))]
    [InlineData("Tối 2/11 lúc 19h, bão mạnh cấp mấy?", "19h", nameof(ConceptKind.Date))]
    [InlineData("Ai mua 80 máy bay Mỹ?", "80", nameof(ConceptKind.Number))]
    [InlineData("Ai gặp Biden?", "Biden", nameof(ConceptKind.Name))]
    [InlineData("Ông Lương Cường gặp ai?", "Lương", nameof(ConceptKind.Name))]
    [InlineData("Hội nghị của các nước ở đâu?", "của", nameof(ConceptKind.Function))]
    [InlineData("Hội nghị của các nước ở đâu?", "nghị", nameof(ConceptKind.Word))]
    public void EachWordIsSortedByWhatItDoes(string question, string word, string kind)
    {
        var read = QuestionParts.Read(question);
        read.Concepts.First(c => read.Text(c).Contains(word, StringComparison.Ordinal)).Kind.ToString().ShouldBe(kind);
    }

    [Fact]
    public void TheWordsThatAskAreNotSearchedFor()
    {
        var read = QuestionParts.Read("Xin hỏi ai chủ trì phiên họp của Hội đồng Bảo an ạ?");
        read.Concepts.SelectMany(c => c.Wordings[0].Keys).ShouldNotContain("ai");
        read.Concepts.SelectMany(c => c.Wordings[0].Keys).ShouldNotContain("hỏi");
        read.Concepts.SelectMany(c => c.Wordings[0].Keys).ShouldContain("chủ");
    }

    [Fact]
    public void WordsTypedWithoutAccentsCarryTheirLikelyReadings()
    {
        var read = QuestionParts.Read("nga ha thuy tau ngam khabarovsk o dau");
        read.Concepts.SelectMany(c => c.Wordings).SelectMany(w => w.Keys).ShouldContain("ngầm");
        read.Concepts.ShouldAllBe(c => c.Kind != ConceptKind.Function);
    }

    [Fact]
    public void NoConceptHasTheSameWordingTwiceOrAnEmptyOne()
    {
        foreach (var snippet in Snippets.All)
        {
            foreach (var concept in QuestionParts.Read(snippet).Concepts)
            {
                concept.Wordings.ShouldAllBe(w => w.Keys.Count > 0 && w.Trust > 0 && w.Trust <= 1);
                concept.Wordings.Select(w => string.Join(' ', w.Keys)).ShouldBeUnique();
                concept.Wordings[0].Trust.ShouldBe(1);
            }
        }
    }
}
