namespace DiplomacyBot.Models.Faults;

/// <summary>Why a model could not be used.</summary>
public enum ModelFault
{
    /// <summary>The key or the token of Entra ID was refused, or there is none.</summary>
    KeyRefused,

    /// <summary>There is no such model or deployment.</summary>
    ModelUnknown,

    /// <summary>The account has nothing left to spend.</summary>
    Quota,

    /// <summary>Too many requests for now.</summary>
    TooMany,

    /// <summary>No connection: wrong address, server not running, no network.</summary>
    Unreachable,

    /// <summary>No secure connection: the server's certificate is not trusted.</summary>
    Tls,

    /// <summary>No answer in time.</summary>
    Timeout,

    /// <summary>The server refuses the request as it is.</summary>
    Refused,

    /// <summary>The server failed.</summary>
    ServerError,

    /// <summary>What answered does not speak the protocol: a wrong path, a proxy.</summary>
    NotUnderstood,

    /// <summary>Vectors have another length than configured or stored.</summary>
    Dimensions,

    /// <summary>The reply broke off.</summary>
    CutShort,
}
