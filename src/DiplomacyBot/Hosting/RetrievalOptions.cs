using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Hosting;

/// <summary>Which index answers questions.</summary>
internal enum IndexEngine
{
    /// <summary>The one in memory.</summary>
    Embedded,

    /// <summary>A Qdrant server; the terms in memory stand in while it is away.</summary>
    Qdrant,
}

/// <summary>Settings of retrieval; section <c>Retrieval</c>.</summary>
internal sealed class RetrievalOptions
{
    public const string Section = "Retrieval";

    /// <summary>The configuration's key of <see cref="Engine"/>.</summary>
    public const string EngineKey = Section + ":" + nameof(Engine);

    private static readonly Phrase Engines = new("embedded hoặc qdrant", "embedded or qdrant");

    /// <summary>The index that answers questions.</summary>
    public IndexEngine Engine { get; set; } = IndexEngine.Embedded;

    /// <summary>Reads the engine, which decides what is registered.</summary>
    /// <exception cref="BadConfigurationException">There is no such engine.</exception>
    public static IndexEngine Read(IConfiguration configuration) => configuration[EngineKey] switch
    {
        null or "" => IndexEngine.Embedded,
        var name when Enum.TryParse<IndexEngine>(name, ignoreCase: true, out var engine) && !int.TryParse(name, out _) => engine,
        var name => throw new BadConfigurationException(SettingFaults.Of(EngineKey, name, Engines)),
    };
}
