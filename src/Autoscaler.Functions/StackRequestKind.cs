namespace Autoscaler.Functions;

/// <summary>What CloudFormation asks of a custom resource.</summary>
public enum StackRequestKind
{
    Create,
    Update,
    Delete,
}
