using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;

namespace DiplomacyBot.Channels.Turns;

/// <summary>Where the answers of a turn go: to the channel's connector, into the HTTP response, or to a conversation that this server holds itself.</summary>
internal interface IReplies
{
    /// <summary>Delivers an activity that is fully addressed.</summary>
    /// <returns>The id it got there; without one when there is none.</returns>
    /// <exception cref="ConnectorException">The channel refused it.</exception>
    Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Puts an activity in the place of the one that was delivered with its id.</summary>
    /// <exception cref="ConnectorException">The channel refused it, or what is there cannot be changed.</exception>
    Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken) => throw new ConnectorException("What was sent there cannot be changed.");

    /// <summary>Deletes what was delivered with this id; of <paramref name="activity"/> only id and address count.</summary>
    /// <exception cref="ConnectorException">The channel refused it, or what is there cannot be deleted.</exception>
    Task DeleteAsync(Activity activity, CancellationToken cancellationToken) => throw new ConnectorException("What was sent there cannot be deleted.");
}
