namespace Autoscaler.Core.Decisions;

/// <summary>The two capacity minimums that a response raises and restores.</summary>
public enum Floor
{
    /// <summary>The replica scaling's MinCapacity; it acts at once.</summary>
    Readers,

    /// <summary>The minimum of the Serverless v2 range.</summary>
    Acu,
}
