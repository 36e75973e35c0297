using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Streaming;
using DiplomacyBot.Channels.Turns;
using DiplomacyBot.Web;

namespace DiplomacyBot.Chat;

/// <summary>The bot in a chat: welcomes, answers with citations, starts over, helps.</summary>
internal sealed class ChatBot(
    IAnswerer answerer, IConversationStore conversations, ExampleQuestions examples, SourceLinks links, Welcomes welcomes, TimeProvider time, ILogger<ChatBot> logger) : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var question = QuestionText.Of(turnContext.Activity);
        if (question.Length == 0)
        {
            await SayAsync(turnContext, ChatTexts.TextOnly, cancellationToken);
            return;
        }

        switch (ChatCommands.Read(question))
        {
            case ChatCommand.StartOver:
                await conversations.DeleteAsync(ConversationId(turnContext.Activity), cancellationToken);
                await SayAsync(turnContext, ChatTexts.StartedOver, cancellationToken);
                break;
            case ChatCommand.Help:
                await SayAsync(turnContext, ChatTexts.Help, cancellationToken);
                break;
            case ChatCommand.Unknown:
                await SayAsync(turnContext, ChatTexts.UnknownCommand, cancellationToken);
                break;
            default:
                await AnswerAsync(turnContext, question, cancellationToken);
                break;
        }
    }

    /// <summary>An edited question is asked anew; a message that came back from deletion was answered already.</summary>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("eventType", out var kind) && kind.ValueKind == JsonValueKind.String && kind.GetString() == "undeleteMessage"
            ? Task.CompletedTask
            : OnMessageActivityAsync(turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) => WelcomeAsync(turnContext, cancellationToken);

    /// <summary>Conversations of different channels never meet, whatever ids they use.</summary>
    private static string ConversationId(Activity activity) => $"{activity.ChannelId}:{activity.Conversation?.Id}";

    private static Task<ResourceResponse> SayAsync(ITurnContext turnContext, string markdown, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(Message(markdown), cancellationToken);

    private static Activity Message(string markdown) => new() { Type = ActivityTypes.Message, TextFormat = "markdown", Locale = "vi-VN", Text = markdown };

    private async Task AnswerAsync(ITurnContext turnContext, string question, CancellationToken cancellationToken)
    {
        await using var stream = ReplyStream.Start(turnContext, ChatTexts.Streaming, time, logger, cancellationToken);
        using var wanted = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stream.Stopped);
        Answer answer;
        try
        {
            answer = await answerer.AskAsync(new AskRequest(question, ConversationId(turnContext.Activity)), new StreamedAnswer(stream), wanted.Token);
        }
        catch (OperationCanceledException) when (stream.Stopped.IsCancellationRequested)
        {
            // Whoever asked does not want the answer any more.
            return;
        }

        await stream.FinishAsync(AnswerMessage.Create(answer, links.To), cancellationToken);
    }

    private async Task WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!welcomes.TryBegin(ConversationId(turnContext.Activity)))
        {
            return;
        }

        var welcome = Message(ChatTexts.Welcome);
        var questions = await examples.ListAsync(cancellationToken);
        if (questions.Count > 0)
        {
            welcome.SuggestedActions = new SuggestedActions { Actions = [.. questions.Select(static q => new CardAction { Type = "imBack", Title = q, Value = ChatJson.Text(q) })] };
        }

        await turnContext.SendActivityAsync(welcome, cancellationToken);
    }
}
