namespace DiplomacyBot.Language.Tests;

public class TextSpanTests
{
    [Fact]
    public void ASpanShowsTheTextItClaims()
    {
        var span = new TextSpan(4, 8);
        span.Length.ShouldBe(4);
        span.In("Hội đồng Bảo an").ShouldBe("đồng");
    }

    [Theory]
    [InlineData(0, 9)]
    [InlineData(-1, 2)]
    [InlineData(5, 4)]
    public void ASpanOutsideTheTextIsRefused(int start, int end) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(start, end).In("Hà Nội"));
}
