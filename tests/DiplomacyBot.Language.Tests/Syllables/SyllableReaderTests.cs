using System.Text;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Language.Tests.Syllables;

public class SyllableReaderTests
{
    [Theory]
    [InlineData("Chủ tịch nước Nguyễn Xuân Phúc", "chủ|tịch|nước|nguyễn|xuân|phúc")]
    [InlineData("“Gắn kết, chủ động”...", "gắn|kết|chủ|động")]
    [InlineData("MiG-29, F-16 và COVID-19", "mig|29|f|16|và|covid|19")]
    [InlineData("G7; A320neo lúc 14h30", "g7|a320neo|lúc|14h30")]
    [InlineData("1.234,5 tấn; 22.9; 177.000 lượt.", "1.234,5|tấn|22.9|177.000|lượt")]
    [InlineData("Ngày 19/4 và 16-1, 14:27", "ngày|19|4|và|16|1|14|27")]
    [InlineData("năm 2021. Ngày 5, 6", "năm|2021|ngày|5|6")]
    [InlineData("1.,2", "1|2")]
    [InlineData("Q.1, TP.HCM, P.V", "q|1|tp|hcm|p|v")]
    [InlineData("d'Estaing, People’s", "d|estaing|people|s")]
    [InlineData("Nga – Ukraine/Mỹ_Trung", "nga|ukraine|mỹ|trung")]
    [InlineData("km² 50%", "km|50")]
    [InlineData("ho\u200Bà bình\u200B.", "hòa|bình")]
    [InlineData("Yılmaz Türk 中国 😀 𝐀𝐁", "yılmaz|türk|中国|𝐀𝐁")]
    [InlineData("", "")]
    public void TextIsCutIntoSyllablesWordsAndNumbers(string text, string keys) =>
        string.Join('|', SyllableReader.Read(text).Select(s => s.Key)).ShouldBe(keys);

    [Fact]
    public void DecomposedSyllablesAreOneTokenWithAllTheirMarks()
    {
        var text = "Hội đồng Bảo an".Normalize(NormalizationForm.FormD);
        SyllableReader.Read(text).Select(s => s.Key).ShouldBe(["hội", "đồng", "bảo", "an"]);
    }

    [Fact]
    public void EveryTokenPointsBackAtItsTextAndNoneOverlap()
    {
        foreach (var text in RandomText.Many(3000))
        {
            var end = 0;
            foreach (var syllable in SyllableReader.Read(text))
            {
                syllable.Start.ShouldBeGreaterThanOrEqualTo(end);
                syllable.End.ShouldBeGreaterThan(syllable.Start);
                NormalForm.Key(text[syllable.Start..syllable.End]).ShouldBe(syllable.Key, RandomText.Show(text));
                end = syllable.End;
            }

            end.ShouldBeLessThanOrEqualTo(text.Length);
        }
    }

    [Fact]
    public void NoLetterOrDigitIsLost()
    {
        foreach (var text in RandomText.Many(2000))
        {
            var covered = SyllableReader.Read(text).SelectMany(s => Enumerable.Range(s.Start, s.End - s.Start)).ToHashSet();
            for (var i = 0; i < text.Length; i++)
            {
                (char.IsLetterOrDigit(text[i]) && !covered.Contains(i)).ShouldBeFalse(RandomText.Show(text));
            }
        }
    }

    [Fact]
    public void ASliceIsReadWithOffsetsIntoTheWholeText()
    {
        const string Text = "Mở đầu. Chủ tịch nước phát biểu. Kết.";
        var syllables = new List<Syllable> { new(0, 2, "mở") };
        SyllableReader.Read(Text, new TextSpan(8, 21), syllables);
        syllables.Select(s => Text[s.Start..s.End]).ShouldBe(["Mở", "Chủ", "tịch", "nước"]);
    }

    [Fact]
    public void TheSameSyllableInAnyCaseSharesOneKey()
    {
        var syllables = SyllableReader.Read("nước Nước NƯỚC nước");
        syllables.ShouldAllBe(s => ReferenceEquals(s.Key, syllables[0].Key));
    }

    [Fact]
    public void ReadingKnownSyllablesAllocatesNothing()
    {
        const string Text = "Chủ tịch nước Nguyễn Xuân Phúc chủ trì Phiên thảo luận mở cấp cao ngày 19/4.";
        var into = new List<Syllable>(64);
        SyllableReader.Read(Text, into);
        into.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        SyllableReader.Read(Text, into);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
