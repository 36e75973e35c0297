namespace DiplomacyBot.Qdrant.Double.Protocol;

/// <summary>A request is answered with an error, as Qdrant words it.</summary>
internal sealed class Refusal(int status, string error) : Exception(error)
{
    public int Status { get; } = status;
}
