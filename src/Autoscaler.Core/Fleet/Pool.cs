namespace Autoscaler.Core.Fleet;

/// <summary>The two kinds of readers of a mixed cluster.</summary>
public enum Pool
{
    Provisioned,
    Serverless,
}
