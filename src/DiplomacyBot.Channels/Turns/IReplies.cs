using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Channels.Turns;

/// <summary>Where the answers of a turn go: to the channel's connector, into the HTTP response, or to a conversation that this server holds itself.</summary>
internal interface IReplies
{
    /// <summary>Delivers an activity that is fully addressed.</summary>
    /// <returns>The id it got there; without one when there is none.</returns>
    /// <exception cref="Connector.ConnectorException">The channel refused it.</exception>
    Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken);
}
