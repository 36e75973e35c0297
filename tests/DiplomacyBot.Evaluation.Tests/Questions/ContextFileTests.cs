using DiplomacyBot.Evaluation.Questions;

namespace DiplomacyBot.Evaluation.Tests.Questions;

public sealed class ContextFileTests
{
    [Fact]
    public async Task ContextsAreReadOneByOne()
    {
        using var file = new InputFile("""{"id":"c1","title":"Lào","text":"Lào ở Đông Nam Á."}""", """{"id":7,"text":"Không đề."}""");
        (await ContextFile.ReadAsync(file.FullPath, default).ToListAsync()).ShouldBe([new("c1", "Lào", "Lào ở Đông Nam Á."), new("7", "", "Không đề.")]);
    }

    [Fact]
    public async Task AllBadLinesAreToldAtOnce()
    {
        using var file = new InputFile("""{"id":"c1","text":"x"}""", "{", """{"id":"c1","text":"y"}""", """{"id":"c2"}""");
        var bad = await Should.ThrowAsync<BadInputException>(async () => await ContextFile.ReadAsync(file.FullPath, default).ToListAsync());
        bad.Problems.Select(p => (p.Line, p.Fault)).ShouldBe([(2, LineFault.NotJson), (3, LineFault.Repeated), (4, LineFault.Missing)]);
    }

    [Fact]
    public void ADrawIsTheSameForTheSameSeedAndKeepsTheOrder()
    {
        var items = Enumerable.Range(0, 500).ToList();
        var drawn = Sampling.Draw(items, 50, 3);

        drawn.Count.ShouldBe(50);
        drawn.ShouldBe(drawn.Order());
        Sampling.Draw(items, 50, 3).ShouldBe(drawn);
        Sampling.Draw(items, 50, 4).ShouldNotBe(drawn);
        Sampling.Draw(items, 5000, 3).ShouldBe(items);
        Sampling.Draw(items, null, 3).ShouldBe(items);
    }
}
