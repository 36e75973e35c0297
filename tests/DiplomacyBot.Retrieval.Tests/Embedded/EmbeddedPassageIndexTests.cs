using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Tests.Contract;

namespace DiplomacyBot.Retrieval.Tests.Embedded;

public sealed class EmbeddedPassageIndexTests : PassageIndexContract
{
    protected override IPassageIndex Create() => new EmbeddedPassageIndex();
}
