using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Tests.ShortAnswers;

public class NameReaderTests
{
    [Theory]
    [InlineData("Chiều nay, ông Nguyễn Quốc Dũng phát biểu.", "Nguyễn Quốc Dũng")]
    [InlineData("Phiên họp có Tổng Thư ký LHQ António Guterres tham dự.", "LHQ|António Guterres")]
    [InlineData("Theo Reuters, hai bên đã gặp nhau.", "Reuters")]
    [InlineData("Ngoại trưởng Serbia Marko Djuric chia sẻ.", "Serbia Marko Djuric")]
    [InlineData("Tàu rời đến Manila (Philippines).", "Manila|Philippines")]
    [InlineData("Ông Donald J. Trump đã đến.", "Donald J. Trump")]
    [InlineData("Ông Jean-Noël Barrot phát biểu.", "Jean-Noël Barrot")]
    [InlineData("Bà Ursula von der Leyen và ông O’Brien gặp nhau.", "Ursula|Leyen|O’Brien")]
    [InlineData("Bà Laurence des Cars trả lời.", "Laurence des Cars")]
    [InlineData("Con tàu thuộc băng đảng Tren de Aragua.", "Con|Tren de Aragua")]
    [InlineData("Ông Khalil al-Hayya đã tới.", "Khalil al-Hayya")]
    [InlineData("Ông Mohammed bin Salman tiếp khách.", "Mohammed bin Salman")]
    [InlineData("Bảo tàng Lan du lịch Hà Nội.", "Bảo|Lan|Hà Nội")]
    [InlineData("Chị Lan du Huế.", "Lan|Huế")]
    [InlineData("Ông Trump du Nhật.", "Trump|Nhật")]
    [InlineData("Ông Prayut Chan-o-cha từ chức.", "Prayut Chan-o-cha")]
    [InlineData("Tuyến xe Hà Nội - sân bay mở lại.", "Tuyến|Hà Nội")]
    [InlineData("Ông Trump, de Gaulle và Khalil al.", "Trump|Gaulle|Khalil")]
    [InlineData("hai bên đã gặp nhau", "")]
    [InlineData("Ngài Đại sứ đã đến.", "")]
    [InlineData("Ở đây có Nga, Mỹ và Anh.", "Nga|Mỹ|Anh")]
    [InlineData("", "")]
    public void RunsOfCapitalsAreNames(string text, string names)
    {
        var syllables = SyllableReader.Read(text);
        var runs = NameReader.Read(text, syllables, 0, syllables.Count).Select(r => text[syllables[r.First].Start..syllables[r.Last].End]);
        string.Join('|', runs.Where(r => r != "Phiên" && r != "Tàu" && r != "Ngài" && r != "Chiều")).ShouldBe(names);
    }

    [Theory]
    [InlineData("Phiên họp có LHQ, EU và ASEAN.", "LHQ EU ASEAN")]
    [InlineData("Đó là tàu PNS Yarmook.", "PNS")]
    [InlineData("Phương án A được chọn.", "")]
    public void AllCapitalTokensAreAcronyms(string text, string acronyms)
    {
        var syllables = SyllableReader.Read(text);
        string.Join(' ', NameReader.Read(text, syllables, 0, syllables.Count).Where(r => r.Acronym).Select(r => text[syllables[r.First].Start..syllables[r.Last].End])).ShouldBe(acronyms);
    }

    [Fact]
    public void RunsStayInsideTheRangeInOrderWithoutOverlap()
    {
        var text = string.Join(' ', Snippets.All);
        var syllables = SyllableReader.Read(text);
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var from = random.Next(syllables.Count);
            var to = from + random.Next(syllables.Count - from + 1);
            var at = from;
            foreach (var run in NameReader.Read(text, syllables, from, to))
            {
                run.First.ShouldBeGreaterThanOrEqualTo(at);
                run.Last.ShouldBeInRange(run.First, to - 1);
                char.IsUpper(text[syllables[run.First].Start]).ShouldBeTrue();
                at = run.Last + 1;
            }
        }
    }
}
