using System.Net;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Qdrant.Transport;

/// <summary>Qdrant refused a request; sending it again would not help. The message has what the server said and the key to look at.</summary>
public sealed class QdrantException(HttpStatusCode status, Phrase reason) : IndexUnavailableException(reason)
{
    /// <summary>HTTP status of the refusal.</summary>
    public HttpStatusCode Status { get; } = status;
}
