using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Channels.Turns;

/// <summary>One activity and the means to answer it, named as Bot Framework names them.</summary>
public interface ITurnContext
{
    /// <summary>The activity that came in.</summary>
    Activity Activity { get; }

    /// <summary>True once something other than typing was sent.</summary>
    bool Responded { get; }

    /// <summary>Answers with a text.</summary>
    /// <exception cref="Connector.ConnectorException">The channel refused it.</exception>
    Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken = default);

    /// <summary>Answers with an activity; what it lacks of an address is filled in.</summary>
    /// <exception cref="Connector.ConnectorException">The channel refused it.</exception>
    Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Answers with several activities, in this order.</summary>
    /// <exception cref="Connector.ConnectorException">The channel refused one; those before it are sent.</exception>
    Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken = default);

    /// <summary>Puts an activity in the place of the answer whose id it has.</summary>
    /// <exception cref="Connector.ConnectorException">The channel refused it, or what was sent there cannot be changed.</exception>
    Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an answer.</summary>
    /// <param name="activityId">The id the channel gave it.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    /// <exception cref="Connector.ConnectorException">The channel refused it, or what was sent there cannot be deleted.</exception>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);
}

/// <summary>A bot.</summary>
public interface IBot
{
    /// <summary>Handles one activity. Turns of a conversation come one after the other, in the order they arrived.</summary>
    /// <returns>The response to an invoke; null to everything else.</returns>
    Task<InvokeResponse?> OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
