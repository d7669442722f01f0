import { Component, type ReactNode } from "react";
import { Alert } from "./Alert.tsx";
import { Button } from "./Button.tsx";

interface Props {
  /** What to say in place of the part. */
  message: string;
  retry: string;
  children: ReactNode;
}

/** A part that cannot be loaded or drawn says so and can be tried again; what is around it stays. */
export class Boundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { message, retry, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <Alert>
        <p>{message}</p>
        <Button onClick={() => this.setState({ hasFailed: false })}>{retry}</Button>
      </Alert>
    );
  }
}
