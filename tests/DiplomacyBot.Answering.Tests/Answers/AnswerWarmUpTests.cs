using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Expansion;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Embedded;

namespace DiplomacyBot.Answering.Tests.Answers;

public sealed class AnswerWarmUpTests
{
    [Fact]
    public async Task WarmingUpNeedsNoCoverageAndLeavesNoneBehind()
    {
        using var index = new EmbeddedPassageIndex();
        var abbreviations = AbbreviationTable.Default;
        var analyzer = new QuestionAnalyzer(new AccentRestorer(index), new ChatShorthand(abbreviations), new ConceptReader(abbreviations, SynonymTable.Default));

        new AnswerWarmUp(analyzer, index).Run();

        (await index.CountAsync(CancellationToken.None)).ShouldBe(0);
        index.VariantsOf("hoi").ShouldBeEmpty();
    }
}
