using DiplomacyBot.Answering.SmallTalk;
using DiplomacyBot.Chat;

namespace DiplomacyBot.Tests.Chat;

public sealed class SmallTalkTextsTests
{
    [Fact]
    public void TheChatHasWordsOfItsOwnForEveryKind() =>
        Enum.GetValues<SmallTalkKind>().Select(ChatTexts.SmallTalk).ShouldBe([ChatTexts.Greeting, ChatTexts.Assent, ChatTexts.YouAreWelcome, ChatTexts.Farewell, ChatTexts.Introduction, ChatTexts.Clock]);
}
