using System.ClientModel.Primitives;

namespace DiplomacyBot.Models.Connections;

/// <summary>Adds <c>api-version</c> to every request, as Azure wants it.</summary>
internal sealed class ApiVersionPolicy(string version) : PipelinePolicy
{
    public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        Add(message);
        ProcessNext(message, pipeline, currentIndex);
    }

    public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
    {
        Add(message);
        return ProcessNextAsync(message, pipeline, currentIndex);
    }

    private void Add(PipelineMessage message)
    {
        var address = new UriBuilder(message.Request.Uri!);
        address.Query = $"{address.Query.TrimStart('?')}{(address.Query.Length > 1 ? "&" : "")}api-version={Uri.EscapeDataString(version)}";
        message.Request.Uri = address.Uri;
    }
}
