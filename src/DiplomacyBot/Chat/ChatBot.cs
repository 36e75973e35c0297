using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Answering.SmallTalk;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Streaming;
using DiplomacyBot.Channels.Turns;
using DiplomacyBot.Chat.Feedback;
using DiplomacyBot.Chat.FollowUps;
using DiplomacyBot.Chat.Sources;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Storage.Feedback;
using DiplomacyBot.Web;

namespace DiplomacyBot.Chat;

/// <summary>The bot in a chat: welcomes, answers with citations, takes votes, starts over, helps.</summary>
internal sealed class ChatBot(
    IAnswerer answerer,
    IConversationStore conversations,
    IArticleStore articles,
    GivenAnswers given,
    ChatFeedback feedback,
    ExampleQuestions examples,
    FollowUpQuestions followUps,
    SourceLinks links,
    Welcomes welcomes,
    TimeProvider time,
    ILogger<ChatBot> logger) : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var question = QuestionText.Of(turnContext.Activity);
        if (!question.Any(char.IsLetterOrDigit))
        {
            await SayAsync(turnContext, ChatTexts.TextOnly, cancellationToken);
            return;
        }

        switch (ChatCommands.Read(question))
        {
            case ChatCommand.StartOver:
                await conversations.DeleteAsync(ConversationKey.Of(turnContext.Activity), cancellationToken);
                await given.ForgetAsync(turnContext.Activity, cancellationToken);
                await SayAsync(turnContext, ChatTexts.StartedOver, cancellationToken);
                break;
            case ChatCommand.Help:
                await SayAsync(turnContext, ChatTexts.Help, cancellationToken);
                break;
            case ChatCommand.Sources:
                await ShowSourcesAsync(turnContext, cancellationToken);
                break;
            case ChatCommand.Scope:
                await SayAsync(turnContext, ScopeText.Of(await articles.SummariseAsync(cancellationToken), ChatSurface.Of(turnContext.Activity).IsWebChat), cancellationToken);
                break;
            case ChatCommand.Unknown:
                await SayAsync(turnContext, ChatTexts.UnknownCommand, cancellationToken);
                break;
            case ChatCommand.None when SmallTalkReader.Read(question) is { } talk:
                await SayAsync(turnContext, ChatTexts.SmallTalk(talk), cancellationToken);
                break;
            default:
                await AnswerAsync(turnContext, question, cancellationToken);
                break;
        }
    }

    /// <summary>An edited question is asked anew, its answer takes the place of the one before; a message that came back from deletion was answered already.</summary>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("eventType", out var kind) && kind.ValueKind == JsonValueKind.String && kind.GetString() == "undeleteMessage"
            ? Task.CompletedTask
            : OnMessageActivityAsync(turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) => WelcomeAsync(turnContext, cancellationToken);

    /// <summary>A vote in Teams. Told anything but 200, Teams shows an error; a vote that came too late is no error of the user.</summary>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != TeamsFeedback.Invoke)
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }

        var outcome = await feedback.TakeTeamsAsync(turnContext.Activity, cancellationToken);
        await AnswerVoteAsync(outcome, turnContext, cancellationToken);
        return new InvokeResponse(outcome == FeedbackOutcome.NotFeedback ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK, ChatJson.Empty);
    }

    /// <summary>A vote in Web Chat.</summary>
    protected override async Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name == FeedbackButtons.WebChatEvent)
        {
            await AnswerVoteAsync(await feedback.TakeWebChatAsync(turnContext.Activity, cancellationToken), turnContext, cancellationToken);
        }
    }

    protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext turnContext, CancellationToken cancellationToken) =>
        feedback.TakeReactionsAsync(messageReactions, turnContext.Activity, cancellationToken);

    protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext turnContext, CancellationToken cancellationToken) =>
        feedback.WithdrawReactionsAsync(messageReactions, turnContext.Activity, cancellationToken);

    /// <summary>Clients thank for a vote themselves; only that it could not be kept has to be said.</summary>
    private static Task AnswerVoteAsync(FeedbackOutcome outcome, ITurnContext turnContext, CancellationToken cancellationToken) =>
        outcome == FeedbackOutcome.UnknownAnswer ? SayAsync(turnContext, ChatTexts.UnknownAnswer, cancellationToken) : Task.CompletedTask;

    private static Task<ResourceResponse> SayAsync(ITurnContext turnContext, string markdown, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(Message(markdown), cancellationToken);

    private static Activity Message(string markdown) => new() { Type = ActivityTypes.Message, TextFormat = "markdown", Locale = "vi-VN", Text = markdown };

    private async Task AnswerAsync(ITurnContext turnContext, string question, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type == ActivityTypes.MessageUpdate && await given.BeforeEditAsync(turnContext.Activity, cancellationToken) is { Activity: { } earlier })
        {
            var changed = await answerer.AskAsync(new AskRequest(question, ConversationKey.Of(turnContext.Activity)), cancellationToken);
            await DeliverAsync(turnContext, changed, suggests: false, message => ReplaceAsync(turnContext, message, earlier, cancellationToken), cancellationToken);
            return;
        }

        await using var stream = ReplyStream.Start(turnContext, ChatTexts.Streaming, time, logger, cancellationToken);
        using var wanted = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stream.Stopped);
        Answer answer;
        try
        {
            answer = await answerer.AskAsync(
                new AskRequest(question, ConversationKey.Of(turnContext.Activity)), new StreamedAnswer(stream, ChatSurface.Of(turnContext.Activity)), wanted.Token);
        }
        catch (OperationCanceledException) when (stream.Stopped.IsCancellationRequested)
        {
            // Whoever asked does not want the answer any more.
            return;
        }

        await DeliverAsync(turnContext, answer, suggests: true, message => stream.FinishAsync(message, cancellationToken), cancellationToken);
    }

    /// <summary>Sends an answer and keeps it for votes.</summary>
    private async Task DeliverAsync(ITurnContext turnContext, Answer answer, bool suggests, Func<Activity, Task<ResourceResponse>> send, CancellationToken cancellationToken)
    {
        // What was not worked on is no answer to vote on.
        var id = answer.Status == AnswerStatus.Refused ? null : GivenAnswer.NewId();
        var surface = ChatSurface.Of(turnContext.Activity);
        var message = AnswerMessage.Create(answer, id, surface, citation => links.To(citation, answer.Citations));
        var questions = suggests && surface.SuggestsActions
            ? MessageLimits.Actions(await followUps.AfterAsync(answer, ConversationKey.Of(turnContext.Activity), cancellationToken))
            : null;
        message.SuggestedActions = surface.SuggestsBesideCitations ? questions : null;

        var sent = await send(message);
        if (id is not null)
        {
            await given.KeepAsync(id, answer, turnContext.Activity, sent.Id, cancellationToken);
        }

        if (questions is not null && !surface.SuggestsBesideCitations)
        {
            var next = Message(ChatTexts.AskNext);
            next.SuggestedActions = questions;
            await turnContext.SendActivityAsync(next, cancellationToken);
        }
    }

    /// <summary>Puts a message in the place of an earlier one; where the channel does not take that (deleted, too old), it is a new one.</summary>
    private async Task<ResourceResponse> ReplaceAsync(ITurnContext turnContext, Activity message, string earlier, CancellationToken cancellationToken)
    {
        try
        {
            message.Id = earlier;
            await turnContext.UpdateActivityAsync(message, cancellationToken);
            return new ResourceResponse { Id = earlier };
        }
        catch (ConnectorException e)
        {
            Log.ChangedAnswerRefused(logger, e);
            message.Id = null;
            return await turnContext.SendActivityAsync(message, cancellationToken);
        }
    }

    private async Task ShowSourcesAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await given.LastAsync(turnContext.Activity, cancellationToken) is not { Answer: var answer })
        {
            await SayAsync(turnContext, ChatTexts.NoLastAnswer, cancellationToken);
        }
        else if (answer.Citations.Count == 0)
        {
            await SayAsync(turnContext, ChatTexts.NoSources, cancellationToken);
        }
        else
        {
            await turnContext.SendActivityAsync(new Activity { Locale = "vi-VN", Summary = ChatTexts.SourcesSummary, Attachments = [SourcesCard.Create(answer.Question, answer.Citations, citation => links.To(citation, answer.Citations))] }, cancellationToken);
        }
    }

    private async Task WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!welcomes.TryBegin(ConversationKey.Of(turnContext.Activity)))
        {
            return;
        }

        var welcome = Message(ChatTexts.Welcome);
        if (ChatSurface.Of(turnContext.Activity).SuggestsActions)
        {
            welcome.SuggestedActions = MessageLimits.Actions(await examples.ListAsync(cancellationToken));
        }

        await turnContext.SendActivityAsync(welcome, cancellationToken);
    }
}
